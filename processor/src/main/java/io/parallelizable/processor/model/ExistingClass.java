package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class that has the name of a companion already, from an earlier compilation or by someone's hand, or one that
 * differs from it by case alone.
 *
 * @param name its name
 * @param companion whether it is a companion, and not a class that someone wrote
 * @param methods the methods that are annotated now in the class it was made from; none if that is gone
 */
public record ExistingClass(ClassName name, boolean companion, List<AnnotatedMethod> methods) {
    public ExistingClass {
        methods = List.copyOf(methods);
    }
}
