package io.parallelizable.internal.scheduling.pool;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large the stacks of workers are, for methods that recurse deeply: the system property {@value #PROPERTY}, in
 * bytes or as {@code 512k}, {@code 64m} or {@code 1g}. Without it they are what {@code -Xss} or the JVM says.
 */
final class StackSize {
    static final String PROPERTY = "parallelizable.stackSize";

    private static final int BITS_OF_UNIT = 10;

    /** What the constructor of a thread takes: 0 is the JVM's own choice. */
    static final long OF_WORKERS = ofWorkers(System.getProperty(PROPERTY));

    private StackSize() {}

    private static long ofWorkers(@Nullable String property) {
        if (property == null) {
            return 0;
        }
        OptionalLong bytes = parse(property);
        if (bytes.isEmpty()) {
            Warning.LOG.accept(PROPERTY + "=" + property + " is ignored: it is no size such as 64m, 512k or 1048576");
        }
        return bytes.orElse(0);
    }

    /** The bytes that a text says. */
    static OptionalLong parse(String text) {
        Matcher size =
                Pattern.compile("(\\d{1,9})([kmg]?)").matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return OptionalLong.empty();
        }
        int units = " kmg".indexOf(size.group(2).isEmpty() ? " " : size.group(2));
        return OptionalLong.of(Long.parseLong(size.group(1)) << units * BITS_OF_UNIT);
    }
}
