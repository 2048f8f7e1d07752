package io.parallelizable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        return primitive || method.result().reifiable() && !form.isListed();
    }

    /** Whether all inputs are at hand, so that there is a member that gives all results at once. */
    public boolean isWhole() {
        return !form.isCounted() && !form.isEndless();
    }

    /** How many arguments are held. */
    public int held() {
        return method.arguments().size() - sweep.size();
    }

    /** How many arguments are random streams. */
    public int randomStreams() {
        return method.parameters().size() - method.given().size();
    }

    /** The loop that computes it: for a grid, that of one row. */
    public Loop loop() {
        return new Loop(method, form.source(), isGrid() ? sweep.last() : sweep);
    }

    /** All loops that compute it: short rows of a grid are computed by that over all swept arguments. */
    public Stream<Loop> loops() {
        return isGrid() ? Stream.of(loop(), new Loop(method, form.source(), sweep)) : Stream.of(loop());
    }

    /** The erased types of the parameters of the companion's members. */
    public List<TypeName> erasedParameters() {
        List<TypeName> types = new ArrayList<>();
        if (form.isCounted()) {
            types.add(TypeName.LONG);
        }
        for (int position : method.given()) {
            Parameter parameter = method.parameters().get(position);
            TypeName erasure = parameter.type().companionErasure();
            types.add(
                    parameter.perThread()
                            ? ClassName.get(Supplier.class)
                            : sweep.includes(position) ? erasedContainer(position, erasure) : erasure);
        }
        return types;
    }

    private TypeName erasedContainer(int position, TypeName erasure) {
        Optional<ClassName> container = form.container(method, position);
        return container.isPresent() ? container.get() : ArrayTypeName.of(erasure);
    }
}
