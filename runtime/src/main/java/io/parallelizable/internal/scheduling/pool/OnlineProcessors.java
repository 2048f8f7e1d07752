package io.parallelizable.internal.scheduling.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many processors the machine has, whatever this process may run on. */
final class OnlineProcessors {
    private static final Path LINUX = Path.of("/sys/devices/system/cpu/online");

    /** Such as {@code 0-7} or {@code 3}. */
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private OnlineProcessors() {}

    /** Their number; 0 if the system does not tell. */
    static int count() {
        try {
            return countIn(Files.readString(LINUX));
        } catch (IOException | SecurityException unknown) {
            return 0;
        }
    }

    /** How many are in a list such as {@code 0-7,16-23}. */
    static int countIn(String list) {
        int count = 0;
        Matcher span = SPAN.matcher(list);
        while (span.find()) {
            int first = Integer.parseInt(span.group(1));
            count += span.group(2) == null ? 1 : Integer.parseInt(span.group(2)) - first + 1;
        }
        return count;
    }
}
