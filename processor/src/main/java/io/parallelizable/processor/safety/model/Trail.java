package io.parallelizable.processor.safety.model;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The way from a method to something it does.
 *
 * @param place where it happens in the method itself, or where the first method on the way is called
 * @param next the first method on the way; none if the method does it itself
 * @param length how many methods are on the way
 */
public record Trail(Tree place, Optional<Step> next, int length) {
    /**
     * A method on the way.
     *
     * @param method which
     * @param rest the way from it on
     */
    public record Step(ExecutableElement method, Trail rest) {}

    /** The trail of a method that does it itself. */
    public static Trail at(Tree place) {
        return new Trail(place, Optional.empty(), 0);
    }

    /** The same seen from a caller. */
    public Trail from(Tree call, ExecutableElement callee) {
        return new Trail(call, Optional.of(new Step(callee, this)), length + 1);
    }

    /** The same, told at another place. */
    public Trail toldAt(Tree other) {
        return new Trail(other, next, length);
    }

    /** The methods on the way, outermost first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Optional<Step> step = next; step.isPresent(); step = step.get().rest.next) {
            steps.add(step.get());
        }
        return steps;
    }

    /** Whether this way is no longer than another. */
    public boolean isShorter(Trail other) {
        return length <= other.length;
    }
}
