package com.acme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void companions_passTheChecks() {
        assertEquals(List.of("Ada", "Alan"), Names.firstNames(List.of("Ada Lovelace", "Plato", "Alan Turing")));
        assertArrayEquals(new int[] {3, 5}, LengthParallel.map(List.of("Ada", "Plato"), 1));
    }
}
