package io.parallelizable.checkpoint.internal.identity.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Methods of the JDK by kinds, from a table beside a class. A line has a kind, a class, and the methods that are meant,
 * with their descriptors or without; all if none is named. A class that ends in a slash stands for all of that package.
 */
public final class CallTable {
    private final List<Row> rows;

    private CallTable(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads a table. */
    public static CallTable of(Class<?> beside, String name) {
        try (InputStream table = beside.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table, name), StandardCharsets.UTF_8))) {
            return new CallTable(lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /** The kind of a method, if it is in the table. */
    public Optional<String> kind(Member method) {
        return rows.stream().filter(row -> row.includes(method)).map(Row::kind).findFirst();
    }

    private record Row(String kind, String owner, Set<String> names) {
        static Row of(String line) {
            List<String> words = List.of(line.split(" "));
            return new Row(words.get(0), words.get(1), Set.copyOf(words.subList(2, words.size())));
        }

        boolean includes(Member method) {
            boolean isOwner = owner.endsWith("/")
                    ? method.owner().startsWith(owner)
                    : method.owner().equals(owner);
            return isOwner && (names.isEmpty() || names.contains(method.name()) || names.contains(method.signature()));
        }
    }
}
