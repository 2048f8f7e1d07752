package io.parallelizable.internal.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the compiler saw in methods, from the files that it wrote beside their companions. */
public final class KnownHazards {
    /** No package, so that a module does not close it. */
    private static final String FOLDER = "/META-INF/parallelizable/";

    private KnownHazards() {}

    /**
     * The hazards of a method, in the compiler's order, such as {@code At Primes.java:12 the compiler saw: …}.
     *
     * @param callee the class of the loops around it, or a class that knows nothing of hazards
     * @param function its name, such as {@code Primes.testPrime}
     */
    public static List<String> of(Class<?> callee, String function) {
        String method = function.substring(function.lastIndexOf('.') + 1);
        Class<?> companion = callee.getNestHost();
        try (InputStream file = companion.getResourceAsStream(FOLDER + companion.getName())) {
            return file == null ? List.of() : read(file, method);
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static List<String> read(InputStream file, String method) {
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 3 && parts[0].equals(method))
                .map(parts -> "At " + parts[1] + " the compiler saw: " + parts[2])
                .toList();
    }
}
