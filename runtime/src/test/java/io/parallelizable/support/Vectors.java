package io.parallelizable.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reference values in the test resources, made with NumPy. */
public final class Vectors {
    private Vectors() {}

    /** The fields of each row of a file, without comments. */
    public static Stream<List<String>> rows(String file) throws IOException {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(",")));
        }
    }

    /** How the files write a double: its bits, so that equal means equal to the last one. */
    public static String bits(double number) {
        return String.format("%016x", Double.doubleToRawLongBits(number));
    }
}
