package io.parallelizable.slurm.internal.spool;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A directory through which a driver and its workers exchange files. Other users cannot read it.
 *
 * <p>A file is written under another name and then moved, so a reader that sees it sees all of it. Each file has one
 * writer and one reader, and no file is ever changed, except for {@link #DRIVER}, which is replaced.
 *
 * @param directory the directory
 */
public record Spool(Path directory) {
    /** What the names of spools begin with. */
    public static final String PREFIX = "run-";

    /** The driver's heartbeat. */
    public static final String DRIVER = "driver";

    /** Tells workers to end. */
    public static final String STOP = "stop";

    /** The ids of the submitted jobs, for the sweep after a driver that died. */
    public static final String JOBS = "jobs";

    /** What slices of an operation share, by the number of its session. */
    public static final String BROADCASTS = "broadcasts";

    /** Answers, by ticket. */
    public static final String OUT = "out";

    /** A file for each worker that has begun. */
    public static final String WORKERS = "workers";

    /** A file for each worker that has ended, with how. */
    public static final String GONE = "gone";

    /** What the name of a slice ends with once a worker has begun it. */
    public static final String BEGUN = ".begun";

    private static final String IN = "in";
    private static final String TEMPORARY = "tmp";

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /**
     * Makes one.
     *
     * @param parent where; made if it is not there
     * @throws IOException if it cannot be written
     */
    public static Spool create(Path parent) throws IOException {
        Files.createDirectories(parent);
        Spool spool = new Spool(Files.createTempDirectory(parent, PREFIX, PRIVATE));
        for (String name : List.of(BROADCASTS, OUT, WORKERS, GONE, IN, TEMPORARY)) {
            Files.createDirectory(spool.path(name), PRIVATE);
        }
        return spool;
    }

    /** The spools in a directory. */
    public static List<Spool> in(Path parent) throws IOException {
        List<Spool> spools = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, PREFIX + "*")) {
            found.forEach(path -> spools.add(new Spool(path)));
        }
        return spools;
    }

    /** Where a worker finds its slices. */
    public static String in(String worker) {
        return IN + "/" + worker;
    }

    /** Makes a directory in it; fails if the spool has been removed. */
    public void makeDirectory(String name) throws IOException {
        Files.createDirectory(path(name));
    }

    /** Writes a whole file, or none. */
    public void write(String name, byte[] content) throws IOException {
        Path temporary = path(TEMPORARY).resolve(UUID.randomUUID().toString());
        Files.write(temporary, content);
        try {
            Files.move(temporary, path(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException impossible) {
            throw new IOException(directory + " is on a file system without atomic moves", impossible);
        }
    }

    /** Writes a whole text, or none. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The content of a file. */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    /** The content of a text. */
    public String readText(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** Whether there is such a file. */
    public boolean has(String name) {
        return Files.exists(path(name));
    }

    /** Moves a file; false if it is not there any more. */
    public boolean move(String from, String to) throws IOException {
        try {
            Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Deletes a file; false if it is not there any more. */
    public boolean delete(String name) throws IOException {
        return Files.deleteIfExists(path(name));
    }

    /** The names of the files in one of its directories, in order; nothing if there is no such directory. */
    public List<String> list(String name) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path(name))) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }

    /** Removes all of it. Workers that are about to end may write meanwhile, so it may take more than one attempt. */
    public void remove() throws IOException {
        for (int attempt = 0; attempt < 5 && Files.exists(directory); attempt++) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException | java.io.UncheckedIOException writtenMeanwhile) {
                if (attempt == 4) {
                    throw writtenMeanwhile instanceof IOException problem ? problem : new IOException(writtenMeanwhile);
                }
            }
        }
    }

    private Path path(String name) {
        return directory.resolve(name);
    }
}
