package io.parallelizable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A way in which a companion offers a method: one choice of swept arguments in one form.
 *
 * @param method the method
 * @param pattern how the values of several swept arguments meet
 * @param form how inputs are given
 * @param sweep which arguments are swept
 */
public record Offer(AnnotatedMethod method, Pattern pattern, InputForm form, Sweep sweep) {
    /** How the values of several swept arguments meet. */
    public enum Pattern {
        /** Those of the same index: {@code f(x[i], y[i])}. */
        ZIP,
        /** Every combination: {@code f(x[i], y[j])}. */
        GRID
    }

    public boolean isGrid() {
        return pattern == Pattern.GRID;
    }

    /** Whether results come in an array, which needs a type that arrays can be made of, and not in a list. */
    public boolean returnsArray() {
        boolean primitive = method.result().isPrimitive();
        return primitive || method.result().reifiable() && form != InputForm.COLLECTION;
    }

    /** How many arguments are held. */
    public int held() {
        return method.arguments().size() - sweep.size();
    }

    /** How many arguments are random streams. */
    public int randomStreams() {
        return method.parameters().size() - method.arguments().size();
    }

    /** The loop that computes it: for a grid, that of one row. */
    public Loop loop() {
        Loop.Source source = switch (form) {
            case ARRAY, COLLECTION -> Loop.Source.ARRAYS;
            case RANGE -> Loop.Source.RANGE;
            case TRIALS -> Loop.Source.NOTHING;
        };
        return new Loop(method, source, isGrid() ? sweep.last() : sweep);
    }

    /** The erased types of the parameters of the companion's members. */
    public List<TypeName> erasedParameters() {
        List<TypeName> types = new ArrayList<>();
        if (form == InputForm.TRIALS) {
            types.add(TypeName.LONG);
        }
        for (int position : method.arguments()) {
            TypeName erasure = method.parameters().get(position).type().erasure();
            types.add(sweep.includes(position) ? erasedContainer(position, erasure) : erasure);
        }
        return types;
    }

    private TypeName erasedContainer(int position, TypeName erasure) {
        return switch (form) {
            case RANGE -> ClassName.get("io.parallelizable", "Range");
            case COLLECTION -> isListed(position) ? collection() : ArrayTypeName.of(erasure);
            default -> ArrayTypeName.of(erasure);
        };
    }

    /** Whether a swept argument is given in a Collection or List: beside others, a primitive one stays in an array. */
    public boolean isListed(int position) {
        boolean only = method.arguments().size() == 1;
        return form == InputForm.COLLECTION
                && sweep.includes(position)
                && (only || !method.parameters().get(position).type().isPrimitive());
    }

    /** The type in which listed arguments are given: any Collection for the only argument, else a List. */
    public ClassName collection() {
        return ClassName.get(method.arguments().size() == 1 ? Collection.class : List.class);
    }
}
