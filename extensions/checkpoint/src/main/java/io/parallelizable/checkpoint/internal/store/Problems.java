package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a user is told of a file that cannot be used: what is wrong, and the way out. */
record Problems(Path file) {
    static CheckpointException unnamed() {
        return new CheckpointException("\"\" is an empty name: name a file", null);
    }

    CheckpointException directory() {
        return problem("is a directory: name a file in it", null);
    }

    CheckpointException parentMissing(Path parent) {
        return new CheckpointException("directory " + parent + " does not exist, so " + file + " cannot be made", null);
    }

    CheckpointException parentNoDirectory(Path parent) {
        return new CheckpointException(parent + " is no directory, so there can be no " + file, null);
    }

    CheckpointException link(CheckpointException ofTarget) {
        return problem("is a link: " + ofTarget.getMessage(), ofTarget);
    }

    CheckpointException elsewhere() {
        return problem("is in another file system, " + file.getFileSystem() + ": name a file on a disk", null);
    }

    CheckpointException noFile() {
        return problem("is no regular file: give another name", null);
    }

    CheckpointException missing() {
        return problem("does not exist", null);
    }

    CheckpointException empty() {
        return problem("holds nothing yet", null);
    }

    CheckpointException foreign() {
        return problem("is no checkpoint. It is left as it is: give another name", null);
    }

    CheckpointException newer(int layout) {
        return problem(
                "was made by a newer version of parallelizable-checkpoint (layout " + layout + ", this one knows "
                        + Layout.VERSION + "): use that version",
                null);
    }

    CheckpointException damaged(@Nullable Throwable cause) {
        return problem(
                "is damaged. What is whole can be copied to another file, with: java -jar"
                        + " parallelizable-checkpoint-cli.jar --rescue " + file
                        + " rescued.db. Or move it away and call again",
                cause);
    }

    CheckpointException exists() {
        return problem("exists: give the name of a file that does not, for what is rescued", null);
    }

    CheckpointException lost(@Nullable Throwable cause) {
        return problem("is damaged where it says whose results it holds, so none can be rescued", cause);
    }

    CheckpointException noLibrary(Throwable cause) {
        return problem(
                "cannot be used, since SQLite cannot be loaded: neither ~/.cache nor the file's directory nor "
                        + System.getProperty("java.io.tmpdir")
                        + " can hold a library that may be run (mounted noexec?). Name a directory that can:"
                        + " java -Djava.io.tmpdir=DIRECTORY",
                cause);
    }

    CheckpointException unreadable(Throwable cause) {
        return problem("cannot be read: " + cause.getMessage(), cause);
    }

    CheckpointException inUse(@Nullable Throwable cause) {
        return problem("is in use by another process, or another run of this one: one at a time", cause);
    }

    /** What SQLite has refused, in words. */
    CheckpointException of(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return unreadable(cause);
        }
        // The lower byte of an extended code is the one that it belongs to.
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> inUse(cause);
            case SQLITE_FULL ->
                problem("cannot grow, since the disk is full. What is stored stays: make room and call again", cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN ->
                problem("or its directory is not writable for this user", cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> damaged(cause);
            default ->
                problem("cannot be written: " + cause.getMessage() + ". What is stored stays: call again", cause);
        };
    }

    /** Whether something was not what SQLite has written, or cannot be found any more. */
    static boolean isDamage(SQLException problem) {
        return problem instanceof SQLiteException sqlite
                && switch (primary(sqlite.getResultCode())) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR -> true;
                    default -> false;
                };
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private CheckpointException problem(String what, @Nullable Throwable cause) {
        return new CheckpointException(file + " " + what, cause);
    }
}
