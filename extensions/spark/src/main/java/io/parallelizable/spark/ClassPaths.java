package io.parallelizable.spark;

import io.parallelizable.EngineException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.api.java.JavaSparkContext;

/** What has been shipped of the user's classes, for each context once. */
final class ClassPaths {
    private static final Map<JavaSparkContext, ClassPaths> KNOWN = new WeakHashMap<>();

    private final Set<Path> shipped = new HashSet<>();
    private final WeakReference<JavaSparkContext> context;

    private ClassPaths(JavaSparkContext context) {
        this.context = new WeakReference<>(context);
    }

    static ClassPaths of(JavaSparkContext context) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(context, ClassPaths::new);
        }
    }

    /** Where this module's classes come from; executors need them too. */
    static List<Path> own() {
        try {
            return List.of(Path.of(ClassPaths.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException impossible) {
            throw new LinkageError("where the classes are", impossible);
        }
    }

    /** Ships jars, and directories of class files as jars. */
    synchronized void ship(Collection<Path> sources) {
        JavaSparkContext spark = context.get();
        for (Path source : sources) {
            if (spark != null && Files.exists(source) && shipped.add(source)) {
                spark.addJar((Files.isDirectory(source) ? packed(source) : source).toString());
            }
        }
    }

    private static Path packed(Path directory) {
        try {
            Path jar = Files.createTempFile("classes-", ".jar");
            jar.toFile().deleteOnExit();
            pack(directory, jar);
            return jar;
        } catch (IOException failure) {
            throw new EngineException("the classes in " + directory + " cannot be packed into a jar", failure);
        }
    }

    private static void pack(Path directory, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                zip.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
