package io.parallelizable.processor.safety.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A method changes something that outlives its call.
 *
 * @param target the static field or the argument
 * @param manner how
 * @param on what the new value and its place depend on
 * @param use what is used, if the manner is {@link Manner#USED}
 * @param trail the way to it
 */
public record Change(Origin target, Manner manner, Set<Dependence> on, Optional<Use> use, Trail trail) {
    /** How something is changed. */
    public enum Manner {
        /** The static field gets another value. */
        ASSIGNED,
        /** The static field gets a value that is made from its old one, or one value after another. */
        UPDATED,
        /** A part gets another value. */
        PART_ASSIGNED,
        /** All parts get other values. */
        ALL_ASSIGNED,
        /** The static field, or a part, gets a value where a test has found it empty. */
        FILLED,
        /** A part gets a value that is made from its old one, or the object is told to change. */
        PART_UPDATED,
        /** An object that is not made for several threads is used. */
        USED,
        /** Numbers are drawn from a generator. */
        DRAWN;

        /** Whether the new value has nothing of the old one. */
        public boolean isPlainAssignment() {
            return this == PART_ASSIGNED || isReset();
        }

        /** Whether nothing is left of what was there. */
        public boolean isReset() {
            return this == ASSIGNED || this == ALL_ASSIGNED;
        }

        /** Whether not the field itself changes, but what is in it. */
        public boolean isOfPart() {
            return this != ASSIGNED && this != UPDATED;
        }

        /** The manner in which the owner of an object changes when the object does. */
        public Manner ofPart() {
            return this == ASSIGNED ? PART_ASSIGNED : this == UPDATED ? PART_UPDATED : this;
        }
    }

    /**
     * An object that is not made for several threads.
     *
     * @param type the simple name of its class
     * @param remedy what to do instead
     */
    public record Use(String type, String remedy) {}

    /** The same change of something else. */
    public Change of(Origin other, Set<Dependence> dependences, Trail way) {
        return new Change(other, manner, dependences, use, way);
    }

    /** The same in another manner. */
    public Change in(Manner other) {
        return new Change(target, other, on, use, trail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change
                && change.target.equals(target)
                && change.manner == manner
                && change.on.equals(on)
                && change.use.equals(use);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, manner, use);
    }
}
