package com.acme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.parallelizable.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimesTest {
    @Test
    void theCompanionMapsTheMethod() {
        int[] numbers = {2, 3, 4, 5};
        boolean[] prime = TestPrimeParallel.map(numbers);
        assertArrayEquals(new boolean[] {true, true, false, true}, prime);
        assertEquals(List.of(2, 3, 5, 7), TestPrimeParallel.filter(List.of(2, 3, 4, 5, 6, 7)));
        assertEquals(168, TestPrimeParallel.filter(Range.of(0, 1000)).length);
    }
}
