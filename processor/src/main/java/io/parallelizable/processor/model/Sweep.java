package io.parallelizable.processor.model;

import java.util.List;

/**
 * Which arguments of a method are swept, that is take a new value for each element; the others are held.
 *
 * @param positions their positions in the method's parameter list, from 0, in ascending order
 */
public record Sweep(List<Integer> positions) {
    /** No argument is swept. */
    public static final Sweep NONE = new Sweep(List.of());

    public Sweep {
        positions = List.copyOf(positions);
    }

    public boolean includes(int position) {
        return positions.contains(position);
    }

    public int size() {
        return positions.size();
    }

    /** Of several swept arguments the last one alone: what is swept in one row of a grid. */
    public Sweep last() {
        return new Sweep(positions.subList(size() - 1, size()));
    }
}
