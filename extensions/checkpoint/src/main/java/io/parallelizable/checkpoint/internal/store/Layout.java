package io.parallelizable.checkpoint.internal.store;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of a file.
 *
 * <p>There is one run, and besides those that were set aside. An identity describes the method as it was when the run
 * began, or when a user declared that a change does not matter. A session is an operation that was under way.
 *
 * <p>Ranges are large values: a table with row numbers takes these in a third of the time, and large pages halve it
 * again.
 *
 * <p>Checksums cover everything on which the results depend: a flipped bit on the disk must not become a wrong number.
 */
final class Layout {
    /** The letters {@code Para}. */
    static final int APPLICATION_ID = 0x50617261;

    /** To be raised with every change of the columns; earlier ones stay readable. */
    static final int VERSION = 1;

    static final int PAGE_BYTES = 16 << 10;

    private Layout() {}

    /** Makes the tables, in the transaction under way. */
    static void create(Statement statement) throws SQLException {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + VERSION);
        statement.execute("""
                CREATE TABLE runs (
                    id INTEGER PRIMARY KEY,
                    method TEXT NOT NULL,
                    operation TEXT NOT NULL,
                    held TEXT NOT NULL,
                    inputs TEXT NOT NULL,
                    seed TEXT,
                    length INTEGER NOT NULL,
                    created TEXT NOT NULL,
                    crc INTEGER NOT NULL)
                """);
        statement.execute("""
                CREATE TABLE identities (
                    run INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    version INTEGER NOT NULL,
                    part TEXT NOT NULL,
                    digest TEXT NOT NULL,
                    PRIMARY KEY (run, number, part)) WITHOUT ROWID
                """);
        statement.execute("""
                CREATE TABLE vouchers (
                    run INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    changes TEXT NOT NULL,
                    user TEXT NOT NULL,
                    host TEXT NOT NULL,
                    time TEXT NOT NULL)
                """);
        statement.execute("""
                CREATE TABLE sessions (
                    id INTEGER PRIMARY KEY,
                    run INTEGER NOT NULL,
                    jdk TEXT NOT NULL,
                    host TEXT NOT NULL,
                    pid INTEGER NOT NULL,
                    started TEXT NOT NULL)
                """);
        statement.execute("""
                CREATE TABLE ranges (
                    run INTEGER NOT NULL,
                    first INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    session INTEGER NOT NULL,
                    crc INTEGER NOT NULL,
                    inputs BLOB NOT NULL,
                    results BLOB NOT NULL,
                    PRIMARY KEY (run, first))
                """);
    }
}
