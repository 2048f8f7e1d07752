package io.parallelizable.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the table says, in words: a sentence on the gain, and one on other programs where these stood in its way.
 *
 * @param comparisons the rows of the table, the sizes of each program ascending
 * @param threads how many threads a companion may use
 * @param cores how many cores this process may use
 */
record Verdict(List<Comparison> comparisons, int threads, int cores) {
    /** A smaller one may as well be the clock's noise. */
    private static final double SMALLEST_GAIN = 1.1;

    /** Less work than this is hardly worth a second thread. */
    private static final double LITTLE_WORK_SECONDS = 1e-3;

    /** Less than this is what a system does by itself. */
    private static final double FEWEST_CORES = 0.15;

    /** The sentences, in lines of at most 80 columns. */
    String text() {
        return gain() + otherPrograms();
    }

    private String gain() {
        if (threads == 1) {
            return "On 1 thread a companion is the plain loop: there is nothing to gain.";
        }
        if (largest().stream().noneMatch(Verdict::isFaster)) {
            return "Nothing was gained." + (isLittleWork() ? " The sizes are too small: try --primes 40000." : "");
        }
        return largest().stream()
                .map(Verdict::gainOf)
                .collect(Collectors.joining(
                        ", ", "On " + threads + " threads, the largest sizes against the loop:\n", "."));
    }

    private static String gainOf(Comparison row) {
        return isFaster(row)
                ? String.format(Locale.ROOT, "%s %.2f times as fast", row.function(), row.speedup())
                : row.function() + " not faster";
    }

    private static boolean isFaster(Comparison row) {
        return row.speedup() >= SMALLEST_GAIN;
    }

    private boolean isLittleWork() {
        return largest().stream().allMatch(row -> row.serialSeconds() < LITTLE_WORK_SECONDS);
    }

    private String otherPrograms() {
        double busy =
                largest().stream().mapToDouble(Comparison::coresOfOthers).max().orElse(0);
        if (busy < FEWEST_CORES || busy + threads < cores + FEWEST_CORES) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "\nOther programs kept %.1f of %d cores busy: without them the gain is larger.",
                busy,
                cores);
    }

    /** The row of the largest size of each program. */
    private List<Comparison> largest() {
        Map<String, Comparison> last = new LinkedHashMap<>();
        comparisons.forEach(row -> last.put(row.function(), row));
        return List.copyOf(last.values());
    }
}
