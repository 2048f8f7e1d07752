package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable(name = "fast primes") // <- "fast primes": [Parallelizable.InvalidName] "fast primes" cannot be the name of a class; a companion's name is a simple Java identifier. Choose one such as @Parallelizable(name = "FastPrimesParallel").
    static double a(int row) {
        return 0;
    }

    @Parallelizable(name = "class") // <- "class": [Parallelizable.InvalidName] "class" cannot be the name of a class; a companion's name is a simple Java identifier. Choose one such as @Parallelizable(name = "ClassParallel").
    static double b(int row) {
        return 0;
    }

    @Parallelizable(name = "other.Package") // <- "other.Package": [Parallelizable.InvalidName] "other.Package" cannot be the name of a class; a companion's name is a simple Java identifier. Choose one such as @Parallelizable(name = "OtherPackageParallel").
    static double c(int row) {
        return 0;
    }

    @Parallelizable(name = "var") // <- "var": [Parallelizable.InvalidName] "var" cannot be the name of a class; a companion's name is a simple Java identifier. Choose one such as @Parallelizable(name = "VarParallel").
    static double d(int row) {
        return 0;
    }

    @Parallelizable(name = "") // the default
    static int healthy(int x) {
        return x;
    }
}
