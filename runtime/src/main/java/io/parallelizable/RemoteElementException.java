package io.parallelizable;

/**
 * Replaces an exception that an element threw on another machine and that could not be sent back: it is not
 * serializable, or of a class that the caller does not have or does not allow to be deserialized.
 *
 * <p>Its message names the class and the message of the original exception; its stack trace is that of the original.
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
