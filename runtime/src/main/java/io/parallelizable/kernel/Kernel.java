package io.parallelizable.kernel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one annotated method over its inputs, as a loop over any range of them.
 *
 * <p>This is the interface between generated code and the runtime: {@link #apply} is like {@code System.arraycopy} with
 * a call of the user's method for each element. The kernel of a companion calls the loops in that companion, so that
 * the JIT compiles and vectorises each method's loop separately.
 *
 * <p>A kernel is immutable except for its input arrays, which it does not copy, and {@code apply} keeps no state: the
 * same kernel serves many threads at once, another machine (slice, send, apply, send back), and a check against the
 * plain loop. Indices are long, since ranges go beyond 2^31; a container holds at most as many results as an array.
 *
 * @param <O> the container of results, an array; {@link Void} where the method returns nothing, and the container is
 *     null then
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Kernel<O extends @Nullable Object> extends Serializable {
    /** {@return how many elements there are in all, from 0} */
    long length();

    /**
     * A new container for the results of so many elements.
     *
     * @param count how many elements
     * @return an array of that length; null where the method returns nothing
     */
    O allocate(int count);

    /**
     * Computes a chunk of elements in ascending order: {@code results[at + k]} becomes the result of element
     * {@code from + k}, for every k from 0 up to and without {@code count}.
     *
     * @param from the index of the first element
     * @param results where the results go
     * @param at where in {@code results} the first one goes
     * @param count how many elements
     * @throws ChunkFailure if an element fails, with the number of elements that were finished before it; their results
     *     are stored
     * @throws Throwable if something fails outside the elements, which counts as a failure of the first one
     */
    void apply(long from, O results, int at, int count) throws Throwable;

    /**
     * The same work cut out, to be sent elsewhere or stored: element k of the slice is element {@code from + k} of
     * this.
     *
     * @param from the index of the first element
     * @param count how many elements
     * @return a kernel over copies of those inputs alone
     */
    Kernel<O> slice(long from, int count);

    /**
     * The call of one element as one would type it, such as {@code Primes.testPrime(91)}. Never throws.
     *
     * @param index the element's index, from 0 up to and without {@link #length}
     * @return the call, with long values shortened
     */
    String describe(long index);

    /**
     * {@return whether the annotated method declares {@link InterruptedException} or a supertype of it, so that an
     * interrupted run may throw that exception}
     */
    default boolean declaresInterruption() {
        return false;
    }

    /** {@return the random streams that the elements draw from; null if the annotated method takes no generator} */
    default @Nullable RandomStreams streams() {
        return null;
    }

    /**
     * The same calls with other random streams: element i draws from stream i of them.
     *
     * @param streams the streams
     * @return a kernel like this one; this one if its elements draw no random numbers
     */
    default Kernel<O> withStreams(RandomStreams streams) {
        return this;
    }

    /**
     * {@return the same calls with copies of those arguments that a call may change and that can be copied, such as
     * arrays; this kernel if there is nothing to copy} So a method that changes its arguments finds them in each
     * execution as they are now.
     */
    default Kernel<O> copy() {
        return this;
    }
}
