package io.parallelizable.examples.course;

import io.parallelizable.FailedElement;
import io.parallelizable.Parallelizable;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A call that fails: the exception arrives as from the loop, with a note on which input it was.
 *
 * <p>{@code map} declares the exceptions that the method declares, and throws the one of the first input that fails,
 * with type and message untouched. A {@link FailedElement} among its suppressed exceptions says which call it was; it
 * shows in every printed stack trace. The wrong way is to catch inside the method and return a number that stands for
 * "failed": nobody looks for it, and it goes into the mean.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example05_OneCallFails</pre>
 */
public final class Example05_OneCallFails {
    private static final List<String> LINES = List.of("21.5 C", "70.7 F", "2l.9 C", "22.3 C", "295 K", "about 20");

    private Example05_OneCallFails() {}

    @Parallelizable
    static double celsius(String line) throws ParseException {
        int blank = line.indexOf(' ');
        try {
            double degrees = Double.parseDouble(line.substring(0, blank));
            return switch (line.substring(blank + 1)) {
                case "C" -> degrees;
                case "F" -> (degrees - 32) / 1.8;
                case "K" -> degrees - 273.15;
                default -> throw new ParseException("unknown unit", blank + 1);
            };
        } catch (NumberFormatException e) {
            throw new ParseException("not a number: " + line.substring(0, blank), 0);
        }
    }

    @Parallelizable
    static double celsiusOrNothing(String line) {
        try {
            return celsius(line);
        } catch (ParseException e) {
            return -1;
        }
    }

    private static String meanWrong() {
        return "the mean is " + mean(CelsiusOrNothingParallel.map(LINES));
    }

    private static String meanRight() {
        try {
            return "the mean is " + mean(CelsiusParallel.map(LINES));
        } catch (ParseException e) {
            return "there is no mean: " + e.getMessage() + whichCall(e);
        }
    }

    private static String whichCall(Exception e) {
        return Arrays.stream(e.getSuppressed())
                .filter(FailedElement.class::isInstance)
                .map(FailedElement.class::cast)
                .map(note -> ", in line " + (note.index() + 1) + ", when calling " + note.call())
                .findFirst()
                .orElse("");
    }

    private static String mean(double[] temperatures) {
        double mean = Arrays.stream(temperatures).average().orElse(Double.NaN);
        return String.format(Locale.ROOT, "%.2f", mean);
    }

    /**
     * Takes the mean of some temperatures, of which two cannot be read.
     *
     * @param args none
     */
    public static void main(String... args) {
        System.out.println("Wrong, a sentinel: " + meanWrong());
        System.out.println("Right, the exception: " + meanRight());
    }
}
