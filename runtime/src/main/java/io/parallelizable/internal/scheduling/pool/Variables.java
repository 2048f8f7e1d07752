package io.parallelizable.internal.scheduling.pool;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in variables of the environment, which a job scheduler or a user has set.
 *
 * @param environment the values by their names
 * @param warnings receives each value that is read and is not a number
 */
record Variables(Map<String, String> environment, Consumer<String> warnings) {
    /** The value; null if there is none. */
    @Nullable
    String text(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The number that a variable says; 0 if it says none. */
    int number(String name) {
        String value = text(name);
        int number = value == null ? 0 : positive(value);
        if (value != null && number == 0) {
            ignored(name, value);
        }
        return number;
    }

    /** Reports that a value is not used. */
    void ignored(String name, String value) {
        warnings.accept(name + "=" + value + " is ignored: it says no number of at least 1");
    }

    /** The number that a text says; 0 if it says none, or none above 0. */
    static int positive(String text) {
        try {
            return Math.max(0, Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
