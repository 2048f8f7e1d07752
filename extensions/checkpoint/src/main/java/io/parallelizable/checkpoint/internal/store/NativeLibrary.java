package io.parallelizable.checkpoint.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native library of SQLite, unpacked once for all processes.
 *
 * <p>By default sqlite-jdbc unpacks a megabyte into a temporary directory for each process, and a process that is
 * killed leaves its copy there for ever. So that is done only if there is no other place for the library.
 */
final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /** Sees to it that the library is found, unless the user has: in a cache, or else beside the file. */
    static synchronized void prepare(Path file) {
        if (System.getProperty(PATH) != null || System.getProperty(NAME) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        for (Path directory : directories(file)) {
            if (unpack(resource, directory.resolve(name))) {
                System.setProperty(PATH, directory.toString());
                System.setProperty(NAME, name);
                return;
            }
        }
        // sqlite-jdbc has its own way, or its own words.
    }

    private static List<Path> directories(Path file) {
        List<Path> directories = new ArrayList<>();
        String version = "sqlite-" + SQLiteJDBCLoader.getVersion();
        Map<String, String> environment = System.getenv();
        if (environment.get("XDG_CACHE_HOME") != null) {
            directories.add(Path.of(environment.get("XDG_CACHE_HOME"), "parallelizable", version));
        }
        directories.add(Path.of(System.getProperty("user.home"), ".cache", "parallelizable", version));
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            directories.add(parent.resolve("." + version));
        }
        return directories;
    }

    /** Unpacks it unless it is there; false if it cannot be, or not be run there. Another process may do the same. */
    private static boolean unpack(String resource, Path target) {
        return isUnpacked(resource, target) && isRunnable(target);
    }

    /** Where a file system is mounted {@code noexec} nothing is executable, for nobody. */
    private static boolean isRunnable(Path target) {
        return Files.isExecutable(target) || target.toFile().setExecutable(true) && Files.isExecutable(target);
    }

    private static boolean isUnpacked(String resource, Path target) {
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            byte[] library = in.readAllBytes();
            if (Files.exists(target) && Arrays.equals(library, Files.readAllBytes(target))) {
                return true;
            }
            Files.createDirectories(target.getParent());
            Path unpacked = Files.createTempFile(target.getParent(), "unpacking", null);
            Files.write(unpacked, library);
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException | SecurityException notHere) {
            return false;
        }
    }
}
