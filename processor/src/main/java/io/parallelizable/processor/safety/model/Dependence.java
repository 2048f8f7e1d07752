package io.parallelizable.processor.safety.model;

import java.util.Objects;
import javax.lang.model.element.VariableElement;

/** What the value of an expression may depend on. */
public sealed interface Dependence {
    /** Whether it may be another for each call. */
    default boolean differs() {
        return !(this instanceof OnField) && !(this instanceof OnGenerator);
    }

    /** Whether this is the time. */
    default boolean isTime() {
        return this instanceof OnSource source && source.hazard == Hazard.HIDDEN_TIME;
    }

    /** Whether this is a number or text that only tells objects apart. */
    default boolean isName() {
        return this instanceof OnCounter || this instanceof OnSource source && source.noun.startsWith("UUID.");
    }

    /** An argument of the method, or its receiver. */
    record OnArgument(int position) implements Dependence {}

    /** Numbers drawn from a generator in an argument. */
    record OnDraws(int position) implements Dependence {}

    /** A field. */
    record OnField(VariableElement field) implements Dependence {}

    /** A generator that no seed fixes; its numbers are not drawn yet. */
    record OnGenerator(String noun) implements Dependence {}

    /**
     * A static field that each call changes.
     *
     * @param counts whether calls only count with it
     */
    record OnCounter(VariableElement field, boolean counts, Trail trail) implements Dependence {
        @Override
        public boolean equals(Object other) {
            return other instanceof OnCounter counter && counter.field.equals(field);
        }

        @Override
        public int hashCode() {
            return field.hashCode();
        }
    }

    /** Randomness or time, by the words that name it. */
    record OnSource(Hazard hazard, String noun, Trail trail) implements Dependence {
        @Override
        public boolean equals(Object other) {
            return other instanceof OnSource source && source.hazard == hazard && source.noun.equals(noun);
        }

        @Override
        public int hashCode() {
            return Objects.hash(hazard, noun);
        }
    }
}
