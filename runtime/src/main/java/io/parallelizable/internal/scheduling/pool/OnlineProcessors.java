package io.parallelizable.internal.scheduling.pool;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How many processors the machine has, whatever this process may run on. */
final class OnlineProcessors {
    private static final String LINUX = "/sys/devices/system/cpu/online";

    private OnlineProcessors() {}

    /** Their number; 0 if the system does not tell. */
    static int count() {
        try (InputStream list = new FileInputStream(LINUX)) {
            return countIn(new String(list.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException | SecurityException unknown) {
            return 0;
        }
    }

    /** How many are in a list such as {@code 0-7,16-23}; 0 if it is none. */
    static int countIn(String list) {
        try {
            int count = 0;
            for (String span : list.strip().split(",")) {
                int dash = span.indexOf('-');
                int last = Integer.parseInt(span.substring(dash + 1));
                count += dash < 0 ? 1 : last - Integer.parseInt(span.substring(0, dash)) + 1;
            }
            return count;
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }
}
