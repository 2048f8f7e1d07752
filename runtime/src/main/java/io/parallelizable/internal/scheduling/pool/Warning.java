package io.parallelizable.internal.scheduling.pool;

import java.util.function.Consumer;

/**
 * Says the warnings of the scheduler through the runtime's logger, which is asked for at the first one: finding it
 * takes the JDK longer than a whole first run.
 */
public final class Warning implements Consumer<String> {
    /** The one that there is. */
    public static final Warning LOG = new Warning();

    private Warning() {}

    @Override
    public void accept(String text) {
        System.getLogger("io.parallelizable").log(System.Logger.Level.WARNING, text);
    }
}
