package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A class that has the name of a companion already, from an earlier compilation or by someone's hand.
 *
 * @param madeFrom the class that it is the companion of; empty for a class that someone wrote
 * @param methods the methods which that class annotates now; none if it is gone
 */
public record ExistingClass(Optional<ClassName> madeFrom, List<AnnotatedMethod> methods) {
    public ExistingClass {
        methods = List.copyOf(methods);
    }
}
