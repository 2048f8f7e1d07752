package io.parallelizable.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link CheckpointStore} is told of a run, so that it can tell it from others. */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface CheckpointedRun {
    /**
     * The method, for people.
     *
     * @return such as {@code Energy.energy}
     */
    String method();

    /**
     * What is made of its results: results of different operations cannot stand for each other.
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
     * The class of the loops around the method, which call it: a class nested in a companion, or a hidden one around a
     * lambda.
     *
     * @return the class
     */
    Class<?> loops();

    /**
     * The arguments that are the same for all elements, and functions that have their part in the results: a lambda in
     * the place of a method, or one that combines results.
     *
     * @return the objects themselves, not to be changed
     */
    List<@Nullable Object> held();

    /**
     * The other arguments of some elements.
     *
     * @param first the first element
     * @param count how many elements
     * @return copies of arrays, with objects as they are; where an argument takes the numbers of a range, the range
     */
    List<@Nullable Object> swept(long first, int count);

    /**
     * Whether the inputs of each range are told from others; else those of the run in all.
     *
     * @return true where single results are stored
     */
    boolean areRangesKept();

    /**
     * Whether a call may change its swept arguments, so that they have to be looked at before.
     *
     * @return true if they are objects
     */
    boolean mayChangeInputs();

    /**
     * The random streams.
     *
     * @return their seed, in words that only these have; null if the elements draw no random numbers
     */
    @Nullable
    String seed();

    /**
     * Whether the user has chosen the seed; else stored results are gone on with by the seed that they were drawn from.
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
