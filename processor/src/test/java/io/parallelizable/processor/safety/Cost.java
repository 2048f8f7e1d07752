package io.parallelizable.processor.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the check costs where all static methods of a library are checked: {@code Cost DIRECTORY [times]}, a directory
 * as {@link Corpus} takes it.
 *
 * <p>Compilations with and without the check take turns in one JVM. The medians of their processor time are compared,
 * without the first ones.
 */
final class Cost {
    private Cost() {}

    /** Measures and prints. */
    public static void main(String... arguments) throws IOException {
        Path library = Path.of(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        for (int i = -3; i < times; i++) {
            long bare = compile(library, false);
            long checked = compile(library, true);
            if (i >= 0) {
                without.add(bare);
                with.add(checked);
            }
        }
        System.out.printf(
                "%s: %d ms without, %d ms with the check, ratio %.3f%n",
                library.getFileName(), median(without), median(with), (double) median(with) / median(without));
    }

    private static long compile(Path library, boolean check) throws IOException {
        Path classes = Files.createTempDirectory("classes");
        return Corpus.compile(library, classes, check) / 1_000_000;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
