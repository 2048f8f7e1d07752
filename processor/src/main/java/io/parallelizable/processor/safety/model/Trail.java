package io.parallelizable.processor.safety.model;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a method to something it does.
 *
 * @param place where it happens in the method itself, or where the first method on the way is called
 * @param steps the methods on the way, outermost first; none if the method does it itself
 */
public record Trail(Tree place, List<Step> steps) {
    /**
     * A method on the way.
     *
     * @param method its name, with that of its class where this is another
     * @param where the file and line where it does the thing, or calls the next method
     */
    public record Step(String method, String where) {}

    /** The trail of a method that does it itself. */
    public static Trail at(Tree place) {
        return new Trail(place, List.of());
    }

    /** The same seen from a caller. */
    public Trail from(Tree call, Step callee) {
        List<Step> longer = new ArrayList<>();
        longer.add(callee);
        longer.addAll(steps);
        return new Trail(call, List.copyOf(longer));
    }

    /** Whether this way is no longer than another. */
    public boolean isShorter(Trail other) {
        return steps.size() <= other.steps.size();
    }
}
