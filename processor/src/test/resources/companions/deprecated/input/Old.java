import io.parallelizable.Parallelizable;

/** A class without a package. */
class Old {
    /** An old class. */
    Old() {}

    /**
     * Does it the old way.
     *
     * @param x a character
     * @return the same
     * @deprecated there is a new way
     */
    @Deprecated
    @Parallelizable
    static char way(char x) {
        return x;
    }
}
