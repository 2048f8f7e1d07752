package io.parallelizable.internal.progress;

import java.util.Locale;

/** How far a run is, in a line of text. */
record Lines(String function, long total) {
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;

    /** A rate from which on its fraction is of no interest, in elements a second. */
    private static final double WHOLE = 10;

    /**
     * While it is under way, such as {@code Primes.testPrime: 45 % (450 of 1,000), 12.5/s, 0:44 left}.
     *
     * @param restored how many of those that are done were stored, and took no time
     */
    String underWay(long done, long restored, long nanos) {
        double rate = (done - restored) / Math.max(1e-9, nanos / 1e9);
        String line = function + ": " + count(done) + ", " + rate(rate) + "/s";
        return total < 0 || done == restored ? line : line + ", " + time((total - done) / rate) + " left";
    }

    /** What was stored, such as {@code Primes.testPrime: restored 812,000 of 1,000,000}. */
    String restored(long count) {
        String text = String.format(Locale.ROOT, "%s: restored %,d", function, count);
        return total < 0 ? text : text + String.format(Locale.ROOT, " of %,d", total);
    }

    /** At the end, such as {@code Primes.testPrime: 100 % (1,000 of 1,000), 12.5/s, in 1:20}. */
    String atEnd(long done, long restored, long nanos) {
        double seconds = nanos / 1e9;
        double rate = (done - restored) / Math.max(1e-9, seconds);
        return function + ": " + count(done) + ", " + rate(rate) + "/s, in " + time(seconds);
    }

    /** A line that is no longer than that: the function is given up first, and then what stands last. */
    String fitted(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        String rest = line.substring(function.length() + ": ".length());
        int end = rest.length() <= width ? rest.length() : rest.lastIndexOf(", ", width);
        return rest.substring(0, end < 0 ? width : end);
    }

    private String count(long done) {
        if (total < 0) {
            return String.format(Locale.ROOT, "%,d done", done);
        }
        // Rounded down: 100 is all of them.
        int percent = total == 0 ? 100 : (int) (100.0 * done / total);
        return String.format(
                Locale.ROOT, "%d %% (%,d of %,d)", done < total ? Math.min(percent, 99) : 100, done, total);
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate < WHOLE ? "%.2f" : "%,.0f", rate);
    }

    /** Such as {@code 0:09}, {@code 12:30} or {@code 6:00:00}. */
    private static String time(double seconds) {
        long whole = Math.round(seconds);
        long minutes = whole / SECONDS_OF_MINUTE;
        long hours = minutes / MINUTES_OF_HOUR;
        return hours > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", hours, minutes % MINUTES_OF_HOUR, whole % SECONDS_OF_MINUTE)
                : String.format(Locale.ROOT, "%d:%02d", minutes, whole % SECONDS_OF_MINUTE);
    }
}
