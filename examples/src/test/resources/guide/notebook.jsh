import io.parallelizable.*;

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
long count = Parallel.of(numbers).booleans(n -> testPrime(n)).count();
// end

// snippet: results
int[] squares = Parallel.of(1, 2, 3).ints(n -> n * n).map();
double[] roots = Parallel.of(1.0, 2.0).doubles(Math::sqrt).map();
List<String> words = Parallel.of(List.of("One", "Two")).objects(String::toLowerCase).map();
OptionalInt largest = Parallel.of(numbers).ints(n -> testPrime(n) ? n : 0).max();
double sum = Parallel.of(Range.of(1, 1_000_000)).doubles(n -> 1.0 / n).sum();
// end
