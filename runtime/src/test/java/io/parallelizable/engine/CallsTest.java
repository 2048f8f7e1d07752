package io.parallelizable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worry: the call in a note cannot be typed as it stands. */
class CallsTest {
    @Test
    void call_isTypedAsInJava() {
        assertThat(Calls.describe("Primes.testPrime", 91)).isEqualTo("Primes.testPrime(91)");
        assertThat(Calls.describe("Names.clean", "Ada\tL.")).isEqualTo("Names.clean(\"Ada\\tL.\")");
        assertThat(Calls.describe("Names.clean", null)).isEqualTo("Names.clean(null)");
    }
}
