import io.parallelizable.*;
import java.io.IOException;

// snippet: primes
boolean testPrime(int n) {
    for (int i = 2; i * i <= n; i++) {
        if (n % i == 0) {
            return false;
        }
    }
    return n > 1;
}

int[] numbers = Sequences.arange(100);
long count = Parallel.of(numbers).booleans(n -> testPrime(n)).count(); // 25
int[] primes = Parallel.of(numbers).filter(n -> testPrime(n));
// end

// snippet: results
int[] squares = Parallel.of(1, 2, 3).ints(n -> n * n).map(); // int[3] { 1, 4, 9 }
double[] roots = Parallel.of(primes).doubles(Math::sqrt).map();
List<String> words = Parallel.of("One", "Two").objects(String::toLowerCase).map(); // [one, two]
OptionalInt largest = Parallel.of(numbers).ints(n -> testPrime(n) ? n : 0).max(); // OptionalInt[97]
double sum = Parallel.of(Range.of(1, 1_000_000)).doubles(n -> 1.0 / n).sum();
// end

// snippet: arguments
double[] x = {3, 5, 8};
double[] y = {4, 12, 15};
double[] lengths = Parallel.of(x, y).doubles(Math::hypot).map(); // double[3] { 5.0, 13.0, 17.0 }
double[][] products = Parallel.grid(x, y).doubles((a, b) -> a * b).map(); // products[i][j] = x[i] * y[j]

import java.util.random.RandomGenerator;

double dart(RandomGenerator random) {
    return Math.hypot(random.nextDouble(), random.nextDouble()) < 1 ? 4 : 0;
}

Statistics pi = Parallel.times(1_000_000).doubles(random -> dart(random)).seed(42).statistics();
// end

// snippet: failing
double depth(double x) throws IOException {
    if (x > 0.5) {
        throw new IOException("no ground at " + x);
    }
    return 100 * x;
}

double[] places = Sequences.linspace(0, 1, 5);
Tried<double[], IOException> tried = Parallel.of(places).doubles(x -> depth(x)).tryMap(); // 2 of 5 failed: IOException at 3, 4; first: lambda(0.75)
double[] depths = tried.results(); // double[5] { 0.0, 25.0, 50.0, NaN, NaN }
String again = tried.failures().get(0).call(); // "lambda(0.75)"
// end

// snippet: gain
Scaling scaling = Parallel.of(Sequences.arange(200_000)).booleans(n -> testPrime(n)).scaling();
System.out.println(scaling);
// end
