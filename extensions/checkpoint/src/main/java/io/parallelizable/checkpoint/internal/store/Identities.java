package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.checkpoint.internal.identity.Difference;
import io.parallelizable.checkpoint.internal.identity.MethodIdentity;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the method of a run was, when the run began and whenever a user has vouched for a change. */
record Identities(Database database, long run) {
    /** In which ways the method has changed since; none if it is as it was at any of those times. */
    List<String> changes(MethodIdentity now) throws SQLException {
        List<String> changes = List.of();
        for (SortedMap<Integer, Stored> stored = stored();
                !stored.isEmpty();
                stored = stored.headMap(stored.lastKey())) {
            List<String> since = stored.get(stored.lastKey()).changes(now);
            if (since.isEmpty()) {
                return since;
            }
            changes = changes.isEmpty() ? since : changes;
        }
        return changes;
    }

    /** An identity as it was written. */
    private record Stored(int version, SortedMap<String, String> parts) {
        List<String> changes(MethodIdentity now) {
            if (version == now.version()) {
                Difference difference = Difference.between(parts, now.parts());
                return difference.isNone() ? List.of() : List.of(difference.toString());
            }
            return List.of("methods are compared in another way since (" + version + ", now " + now.version() + ")");
        }
    }

    private SortedMap<Integer, Stored> stored() throws SQLException {
        SortedMap<Integer, Stored> stored = new TreeMap<>();
        String sql = "SELECT number, version, part, digest FROM identities WHERE run = ?";
        try (PreparedStatement statement = database.statement(sql, run);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                int version = found.getInt("version");
                stored.computeIfAbsent(found.getInt("number"), number -> new Stored(version, new TreeMap<>()))
                        .parts
                        .put(String.valueOf(found.getString("part")), String.valueOf(found.getString("digest")));
            }
        }
        return stored;
    }

    /** Writes what the method is now. */
    int add(MethodIdentity now) throws SQLException {
        SortedMap<Integer, Stored> stored = stored();
        int number = stored.isEmpty() ? 1 : stored.lastKey() + 1;
        for (var part : now.parts().entrySet()) {
            database.update(
                    "INSERT INTO identities VALUES (?, ?, ?, ?, ?)",
                    run,
                    number,
                    now.version(),
                    part.getKey(),
                    part.getValue());
        }
        return number;
    }

    /** Writes what the method is now, and who says that the changes do not matter. */
    void vouch(MethodIdentity now, List<String> changes) throws SQLException {
        int number = add(now);
        database.update(
                "INSERT INTO vouchers VALUES (?, ?, ?, ?, ?, ?)",
                run,
                number,
                String.join("; ", changes),
                System.getProperty("user.name", ""),
                host(),
                Instant.now().toString());
    }

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
