package com.acme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private final List<Reading> readings = List.of(new Reading("a", 0), new Reading("b", 100));

    @Test
    void methodsOfLombok_areThereForTheMethod() {
        assertArrayEquals(new double[] {32, 212}, FahrenheitParallel.map(readings));
    }

    @Test
    void classesOfMapStruct_areThereForTheMethod() {
        assertEquals(List.of("a", "b"), Readings.rows(readings).stream().map(Row::getSensor).toList());
    }
}
