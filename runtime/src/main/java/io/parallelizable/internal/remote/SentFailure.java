package io.parallelizable.internal.remote;

import io.parallelizable.internal.execution.Failure;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** Stands, in what a worker sends, for a {@link Failure}, whose exception need not be serializable. */
record SentFailure(long index, String thread, SentThrowable cause) implements Serializable {
    /** What is sent in the place of an object, of whose parts others are replaced as everywhere. */
    static Object replace(Object object, UnaryOperator<Object> replacement) throws IOException {
        if (!(object instanceof Failure failure)) {
            return object;
        }
        String thread = ThisProcess.thread(failure.thread());
        return new SentFailure(failure.index(), thread, SentThrowable.of(failure.cause(), replacement));
    }

    /** The object that the sent one replaces. */
    static Object resolve(Object object, Reader reader) throws IOException {
        return object instanceof SentFailure failure ? failure.unpack(reader) : object;
    }

    private Failure unpack(Reader reader) throws IOException {
        try {
            return new Failure(index, cause.unpack(reader), thread);
        } catch (ClassNotFoundException impossible) {
            throw new IOException("a substitute is of the runtime's own class", impossible);
        }
    }
}
