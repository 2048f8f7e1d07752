package io.parallelizable.slurm.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's options of sbatch. They are passed as they are; two are read too, and those that the engine sets itself
 * are refused.
 *
 * @param words the options, such as {@code --time=4:00:00}, or {@code -p} and {@code debug}
 */
public record SbatchOptions(List<String> words) {
    private static final List<String> RESERVED = List.of(
            "--array",
            "--output",
            "--wrap",
            "--parsable",
            "--chdir",
            "--wait",
            "--clusters",
            "--open-mode",
            "--test-only");
    private static final String RESERVED_LETTERS = "aoDWM";

    /** Days, hours, minutes and seconds; without days, what is left out is at the beginning. */
    private static final Pattern TIME = Pattern.compile("(?:([0-9]+)-)?([0-9]+)(?::([0-9]+))?(?::([0-9]+))?");

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if one is no option, or is one that the engine sets itself
     */
    public SbatchOptions {
        words = List.copyOf(words);
        words.forEach(SbatchOptions::requireFree);
        if (!words.isEmpty() && !words.get(0).startsWith("-")) {
            throw new IllegalArgumentException("an option of sbatch begins with -, unlike " + words.get(0));
        }
        cpusPerTask(words);
    }

    private static void requireFree(String word) {
        String name = word.split("=", 2)[0];
        boolean isLong = name.startsWith("--") && name.length() > 2;
        boolean isShort = !isLong && name.length() > 1 && name.charAt(0) == '-';
        // sbatch takes what a name begins with for the name.
        if (isLong && RESERVED.stream().anyMatch(reserved -> reserved.startsWith(name))
                || isShort && RESERVED_LETTERS.indexOf(name.charAt(1)) >= 0) {
            throw new IllegalArgumentException(name + " is set by the engine itself");
        }
    }

    /** How many CPUs a worker has, and so threads. */
    public int cpusPerTask() {
        return cpusPerTask(words);
    }

    private static int cpusPerTask(List<String> words) {
        String text = value(words, "--cpus-per-task", "-c").orElse("1");
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("--cpus-per-task is a number from 1 on, not " + text);
        }
        return Integer.parseInt(text);
    }

    /** How long a worker may take; zero if nothing is said. */
    public Duration timeLimit() {
        Matcher time = TIME.matcher(value(words, "--time", "-t").orElse(""));
        if (!time.matches()) {
            return Duration.ZERO;
        }
        long first = number(time.group(2));
        long second = number(time.group(3));
        if (time.group(1) != null) {
            return Duration.ofDays(number(time.group(1)))
                    .plusHours(first)
                    .plusMinutes(second)
                    .plusSeconds(number(time.group(4)));
        }
        return time.group(4) == null
                ? Duration.ofMinutes(first).plusSeconds(second)
                : Duration.ofHours(first).plusMinutes(second).plusSeconds(number(time.group(4)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The value of an option, in any of the ways to write it; the last one counts. */
    private static Optional<String> value(List<String> words, String name, String letter) {
        Optional<String> value = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(name + "=")) {
                value = Optional.of(word.substring(name.length() + 1));
            } else if ((word.equals(name) || word.equals(letter)) && i + 1 < words.size()) {
                value = Optional.of(words.get(i + 1));
            } else if (word.startsWith(letter) && word.length() > 2) {
                value = Optional.of(word.substring(2));
            }
        }
        return value;
    }
}
