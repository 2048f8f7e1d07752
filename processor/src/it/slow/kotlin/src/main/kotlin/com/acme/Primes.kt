package com.acme

import io.parallelizable.Parallelizable

object Primes {
    @Parallelizable
    @JvmStatic
    fun testPrime(n: Int): Boolean = n > 1 && (2 until n).all { n % it != 0 }

    fun primes(numbers: IntArray): IntArray = TestPrimeParallel.filter(*numbers)
}

@Parallelizable
fun half(x: Double): Double = x / 2
