package io.parallelizable.processor.safety;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Files beside the companions' classes, one for each companion whose methods have hazards: {@code verify()} reads them
 * when it sees a difference.
 *
 * <p>Companions are written before their methods can be read. So the processor announces the files, which lets build
 * tools know to which source each belongs, and the plug-in writes them. Whatever goes wrong costs the files alone.
 */
public final class HazardFiles {
    /** Where the files lie among the classes; no package, so that modules do not close it. */
    static final String FOLDER = "META-INF/parallelizable/";

    private final Optional<URI> folder;
    private final Map<String, List<String>> notes = new TreeMap<>();

    /** Called by the plug-in in the thread that compiles: those that the processor has announced. */
    HazardFiles() {
        folder = Handover.FOLDER.take().map(URI::create);
    }

    /**
     * Called by the processor for each companion: removes what an earlier compilation has left.
     *
     * @param companion its binary name
     * @param origin the class that it is made from
     */
    public static void announce(Filer filer, String companion, TypeElement origin) {
        try {
            String path = FOLDER + companion;
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
            URI place = file.toUri();
            if (isOnDisk(place, path)) {
                Files.deleteIfExists(Path.of(place));
                Handover.FOLDER.leave(place.resolve(".").toString());
            }
        } catch (IOException | RuntimeException nowhere) {
            // Compilers that keep classes in memory need not offer any place for such files.
        }
    }

    /** Whether it is a file that lies where it was asked for; without {@code -d} it would be one of another folder. */
    private static boolean isOnDisk(URI place, String path) {
        return "file".equals(place.getScheme()) && place.getPath().endsWith("/" + path);
    }

    /** Takes down what {@code verify()} may say of a companion's method. */
    void add(String companion, String method, String place, String message) {
        notes.computeIfAbsent(companion, anyCompanion -> new ArrayList<>())
                .add(String.join("\t", method, place, message));
    }

    /** Writes the files where the processor has announced them. */
    void write() {
        folder.map(Path::of).ifPresent(path -> notes.forEach((companion, lines) -> write(path, companion, lines)));
    }

    private static void write(Path folder, String companion, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(companion), lines);
        } catch (IOException unwritable) {
            // The warnings have been given all the same.
        }
    }
}
