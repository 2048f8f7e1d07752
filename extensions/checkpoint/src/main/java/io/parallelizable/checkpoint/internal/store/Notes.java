package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.checkpoint.internal.identity.MethodIdentity;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a user is told of a file, once in each process, by the logger {@code io.parallelizable}. */
final class Notes {
    private static final System.Logger LOGGER = System.getLogger("io.parallelizable");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    /** What network file systems are called, from the beginning of their names. */
    private static final List<String> NETWORK =
            List.of("nfs", "lustre", "gpfs", "beegfs", "cifs", "smb", "fuse", "ceph", "afs");

    private Notes() {}

    static void tell(Path file, MethodIdentity method, Review review) {
        method.notes().forEach(note -> tell(Level.INFO, file + ": " + note));
        if (review.damaged() > 0) {
            tell(Level.WARNING, file + ": " + review.damaged() + " ranges of results are damaged and computed again");
        }
        tellOfJdks(file, review.jdks());
        tellOfNetwork(file);
    }

    private static void tellOfJdks(Path file, List<String> jdks) {
        if (!jdks.stream().allMatch(Notes::isLikeThisJdk)) {
            tell(
                    Level.WARNING,
                    file + ": stored results were computed by JDK " + String.join(", ", jdks) + ", and this is "
                            + Runtime.version() + ". Functions such as Math.sin may differ in the last bit");
        }
    }

    /** Whether a JDK computes as this one; not known of one whose name is damaged. */
    private static boolean isLikeThisJdk(String jdk) {
        try {
            return Runtime.Version.parse(jdk).feature() == Runtime.version().feature();
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static void tellOfNetwork(Path file) {
        String type = type(file);
        if (NETWORK.stream().anyMatch(type::startsWith)) {
            tell(
                    Level.WARNING,
                    file + " is on a network file system (" + type + "), where locks may not be seen by other machines:"
                            + " let one process on one machine use it at a time");
        }
    }

    private static String type(Path file) {
        try {
            return Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
        } catch (IOException | SecurityException unknown) {
            return "";
        }
    }

    private static void tell(Level level, String text) {
        if (TOLD.add(text)) {
            LOGGER.log(level, text);
        }
    }
}
