package io.parallelizable.benchmarks.foreign;

/** Says what a machine lacks to run a peer. */
public final class MissingToolException extends Exception {
    private static final long serialVersionUID = 1;

    MissingToolException(String missing) {
        super(missing);
    }
}
