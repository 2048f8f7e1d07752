package io.parallelizable.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * What the slices of one operation share: held arguments, and the names of the classes that they are made of.
 *
 * <p>It is to be sent to each worker once, by a broadcast or whatever an engine has for that, and otherwise with each
 * slice. What it holds is unpacked when the first slice needs it, and kept as long as this object. Threads may share
 * it.
 *
 * <p>Only the runtime makes broadcasts; an engine need not extend this class.
 */
public abstract class Broadcast implements Serializable {
    private static final long serialVersionUID = 1L;

    /** For the runtime. */
    protected Broadcast() {}

    /**
     * What tells this operation from all others, on all machines.
     *
     * @return a name
     */
    public abstract String id();

    /**
     * What is sent.
     *
     * @return the bytes themselves, not to be changed
     */
    public abstract byte[] payload();

    /**
     * Where the classes come from that the operation names, the runtime's among them, for engines that ship classes.
     *
     * @return jars and directories of class files; nothing on a worker
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
