package io.parallelizable.checkpoint.internal.identity;

/** Thrown where it cannot be told what a method or an input is; its message says why. */
public final class IdentityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityException(String message) {
        super(message);
    }

    IdentityException(String message, Throwable cause) {
        super(message, cause);
    }
}
