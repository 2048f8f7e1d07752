package io.parallelizable.processor.safety.model;

import java.util.Objects;

/**
 * A method does something that is a hazard whatever its arguments are.
 *
 * @param hazard which
 * @param noun what it prints to, writes to, or sets
 * @param trail the way to it
 */
public record Cause(Hazard hazard, String noun, Trail trail) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Cause cause && cause.hazard == hazard && cause.noun.equals(noun);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hazard, noun);
    }
}
