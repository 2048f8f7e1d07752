package io.parallelizable.benchmarks.workload;

/**
 * One function for many inputs, spelled as each way of running it wants it.
 *
 * <p>Every way returns the same results in an array. The ways are spelled out for each function instead of being handed
 * the function as an object: a loop that is shared by several functions is slower than each one's own, and no way shall
 * pay for that but those which share a loop by their nature.
 */
public interface Workload {
    /** The name in tables, and the one by which programs in other languages know it. */
    String name();

    /** How many elements there are. */
    int size();

    /** Whether an element is itself a map that is run in the same way. */
    default boolean isNested() {
        return false;
    }

    /** The plain loop. */
    Object serial();

    /** The generated companion. */
    Object ours();

    /** A parallel stream. */
    Object stream();

    /** {@link java.util.Arrays}{@code .parallelSetAll}. */
    Object setAll();

    /** The plain loop, cut into ranges. */
    Object split(Splitter splitter);

    /** Call by call, with an object for each index and each result. */
    Object boxed(BoxedMap map);
}
