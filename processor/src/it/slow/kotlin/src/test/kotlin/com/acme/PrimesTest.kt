package com.acme

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Test

class PrimesTest {
    @Test
    fun companionsOfAnObjectAndOfAFile() {
        assertArrayEquals(intArrayOf(2, 3, 5, 7), Primes.primes(IntArray(10) { it }))
        assertArrayEquals(doubleArrayOf(0.5, 1.0), HalfParallel.map(1.0, 2.0))
    }
}
