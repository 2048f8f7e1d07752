import io.parallelizable.Parallelizable;

/** Squares. */
class Squares {
    private Squares() {}

    /**
     * Squares a number.
     *
     * @param n the number
     * @return its square
     */
    @Parallelizable
    static long square(long n) {
        return n * n;
    }
}
