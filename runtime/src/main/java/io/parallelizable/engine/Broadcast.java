package io.parallelizable.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * What the slices of one operation share: held arguments, and the names of the classes that they are made of.
 *
 * <p>An engine sends it to each worker once, if it has a means for that, and otherwise with each slice. Its content is
 * unpacked when the first slice needs it, and kept as long as this object. Threads may share it.
 *
 * <p>Only the runtime makes broadcasts; an engine need not extend this class.
 */
public abstract class Broadcast implements Serializable {
    private static final long serialVersionUID = 1L;

    /** For the runtime. */
    protected Broadcast() {}

    /** {@return the name of this operation, which differs from that of any other, on all machines} */
    public abstract String id();

    /** {@return the bytes to send: the bytes themselves, not to be changed} */
    public abstract byte[] payload();

    /**
     * {@return the jars and directories of the classes that the operation needs, the runtime's included, for engines
     * that send classes; empty on a worker}
     */
    public abstract List<Path> codeSources();

    /**
     * Computes the elements of a slice, for {@link Slice#compute}.
     *
     * @param slice a slice of the same operation
     * @return the answer
     */
    protected abstract byte[] compute(Slice slice);
}
