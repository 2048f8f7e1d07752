package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Value;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/**
 * What is known of the place in a method that is being read.
 *
 * @param muted whether nothing that happens here counts: a catch block, or code behind a debug flag
 * @param locked whether a lock is held
 * @param filled fields of which a test has just found that they, or parts of them, are still empty
 * @param waiting whether it lies in a loop that waits for something: until when is no part of a result
 * @param control what it depends on whether this place is reached
 */
record Context(boolean muted, boolean locked, boolean waiting, Set<VariableElement> filled, Set<Dependence> control) {
    static final Context START = new Context(false, false, false, Set.of(), Set.of());

    Context asMuted() {
        return new Context(true, locked, waiting, filled, control);
    }

    Context asLocked() {
        return new Context(muted, true, waiting, filled, control);
    }

    Context asWaiting() {
        return new Context(muted, locked, true, filled, control);
    }

    Context filling(Set<VariableElement> fields) {
        return new Context(muted, locked, waiting, Value.union(filled, fields), control);
    }

    Context under(Set<Dependence> condition) {
        return new Context(muted, locked, waiting, filled, Value.union(control, condition));
    }
}
