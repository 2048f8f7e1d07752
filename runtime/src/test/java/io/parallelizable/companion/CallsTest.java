package io.parallelizable.companion;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.kernel.RandomStreams;
import org.junit.jupiter.api.Test;

/** Worry: the call in a note cannot be typed as it stands. */
class CallsTest {
    @Test
    void call_isTypedAsInJava() {
        assertThat(Calls.describe("Primes.testPrime", 91)).isEqualTo("Primes.testPrime(91)");
        assertThat(Calls.describe("Names.clean", "Ada\tL.")).isEqualTo("Names.clean(\"Ada\\tL.\")");
        assertThat(Calls.describe("Names.clean", null)).isEqualTo("Names.clean(null)");
    }

    @Test
    void anyNumberOfArguments_areSeparatedByCommas() {
        assertThat(Calls.describe("Dice.roll")).isEqualTo("Dice.roll()");
        assertThat(Calls.describe("Math.pow", 2.0, null)).isEqualTo("Math.pow(2.0, null)");
        assertThat(Calls.describeAll("Some.sum", 1, 2L, 3.0f, 'c')).isEqualTo("Some.sum(1, 2L, 3.0f, 'c')");
    }

    @Test
    void arrayOfReferences_isOneArgument() {
        Object[] array = {"a", 1};
        assertThat(Calls.describe("Some.call", array)).isEqualTo("Some.call(new Object[] {\"a\", 1})");
        assertThat(Calls.describe("Some.call", 1, array)).isEqualTo("Some.call(1, new Object[] {\"a\", 1})");
        assertThat(Calls.describeAll("Some.call", 1, 2, array)).isEqualTo("Some.call(1, 2, new Object[] {\"a\", 1})");
    }

    @Test
    void generator_isNamedAfterItsElement() {
        RandomStreams streams = RandomStreams.of(42);
        assertThat(Calls.describe("Dice.roll", streams.generator(3, 0))).isEqualTo("Dice.roll(<stream 3>)");
        assertThat(Calls.describe("Dice.roll", streams.slice(7).random(3, 1))).isEqualTo("Dice.roll(<stream 10>)");
    }
}
