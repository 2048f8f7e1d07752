package io.parallelizable;

/**
 * What can go wrong when calls of a method run at the same time, as far as the compiler can see.
 *
 * <p>The compiler warns of each, with an id in the message: {@code [Parallelizable.SharedOutput]} is
 * {@link #SHARED_OUTPUT}. {@link Parallelizable#accepts()} suppresses the warning. No warning does not mean that a
 * method is safe.
 */
public enum Hazard {
    /** The method changes a static field, or an object in one. */
    STATIC_STATE,
    /** All calls use one object that is not made for several threads, such as a {@code SimpleDateFormat}. */
    SHARED_OBJECT,
    /** The result uses a number that counts calls, so it depends on their order. */
    CALL_ORDER,
    /** The result depends on random numbers that no seed of the run fixes. */
    HIDDEN_RANDOM,
    /** The result depends on the time. */
    HIDDEN_TIME,
    /** Calls print to the same stream, or write to the same file. */
    SHARED_OUTPUT,
    /** The method changes a setting of the whole program, such as the default locale. */
    GLOBAL_SETTING,
    /** The method changes an argument that is the same for all calls. The warning is where the companion is called. */
    SHARED_ARGUMENT
}
