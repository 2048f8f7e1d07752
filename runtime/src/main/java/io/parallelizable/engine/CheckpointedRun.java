package io.parallelizable.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes a run to a {@link CheckpointStore}, so that it can distinguish the run from others. */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface CheckpointedRun {
    /** {@return the name of the method, such as {@code Energy.energy}} */
    String method();

    /**
     * {@return what the operation makes of the results, such as {@code double[]} for all results, or {@code sum}}
     * Stored results of one operation cannot serve another.
     */
    String operation();

    /** {@return how many elements there are, from 0} */
    long length();

    /**
     * {@return the class of the loops that call the method: a class nested in a companion, or a hidden one around a
     * lambda}
     */
    Class<?> loops();

    /**
     * {@return the held arguments, and functions that the results depend on (a lambda in the place of a method, or one
     * that combines results): the objects themselves, not to be changed}
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
     * {@return whether the inputs are compared range by range, which is where single results are stored; else those of
     * the whole run at once}
     */
    boolean areRangesKept();

    /**
     * {@return whether a call may change its swept arguments, which are objects then, so that their digest has to be
     * taken before}
     */
    boolean mayChangeInputs();

    /**
     * {@return a text that only these random streams have, such as their seed; null if the elements draw no random
     * numbers}
     */
    @Nullable
    String seed();

    /**
     * {@return whether the user has chosen the seed, by {@code seed(42)}; otherwise the run continues with the seed of
     * the stored results}
     */
    boolean isSeedGiven();

    /**
     * {@return whether the run is to end early: it is cancelled, its time is up or its caller is interrupted} A store
     * that takes long to open asks now and then, and throws a {@link java.util.concurrent.CancellationException} if so,
     * in whose place the run throws its own.
     */
    boolean isStopRequested();
}
