package io.parallelizable;

/**
 * Stands for what an element threw on another machine, where that exception could not travel: it is not serializable,
 * or of a class that the caller does not know or may not make of bytes.
 *
 * <p>Its message names the class and the message of the original, its stack trace is the original's.
 */
public final class RemoteElementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The class of the original. */
    private final String type;

    /**
     * Made by the runtime.
     *
     * @param type the class of the original
     * @param message the message of the original
     */
    public RemoteElementException(String type, String message) {
        super(type + ": " + message);
        this.type = type;
    }

    /** {@return the name of the class of the original} */
    public String type() {
        return type;
    }
}
