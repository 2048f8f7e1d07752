package io.parallelizable.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes a run to a {@link CheckpointStore}, so that it can distinguish the run from others. */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface CheckpointedRun {
    /**
     * The name of the method.
     *
     * @return such as {@code Energy.energy}
     */
    String method();

    /**
     * What the operation makes of the results: stored results of one operation cannot serve another.
     *
     * @return such as {@code double[]} for all results, or {@code sum}
     */
    String operation();

    /**
     * How many elements there are.
     *
     * @return the count, from 0
     */
    long length();

    /**
     * The class of the loops that call the method: a class nested in a companion, or a hidden one around a lambda.
     *
     * @return the class
     */
    Class<?> loops();

    /**
     * The held arguments, and functions that the results depend on: a lambda in the place of a method, or one that
     * combines results.
     *
     * @return the objects themselves, not to be changed
     */
    List<@Nullable Object> held();

    /**
     * The swept arguments of some elements.
     *
     * @param first the first element
     * @param count how many elements
     * @return copies of arrays, with objects as they are; where an argument takes the numbers of a range, the range
     */
    List<@Nullable Object> swept(long first, int count);

    /**
     * Whether the inputs are compared range by range, or those of the whole run at once.
     *
     * @return true where single results are stored
     */
    boolean areRangesKept();

    /**
     * Whether a call may change its swept arguments, so that their digest has to be taken before.
     *
     * @return true if they are objects
     */
    boolean mayChangeInputs();

    /**
     * The random streams.
     *
     * @return a text that only these streams have, such as their seed; null if the elements draw no random numbers
     */
    @Nullable
    String seed();

    /**
     * Whether the user has chosen the seed; otherwise the run continues with the seed of the stored results.
     *
     * @return true for {@code seed(42)}
     */
    boolean isSeedGiven();

    /**
     * Whether the run is to end early. A store that takes long to open asks now and then, and throws a
     * {@link java.util.concurrent.CancellationException} if so, in whose place the run throws its own.
     *
     * @return true once it is cancelled, its time is up or its caller is interrupted
     */
    boolean isStopRequested();
}
