package io.parallelizable.examples;

/** Thrown when the parallel way gives another result than the serial one: a table of times would be worthless. */
final class DifferentResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferentResultsException(String message) {
        super(message);
    }
}
