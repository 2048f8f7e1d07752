package io.parallelizable.engine;

import io.parallelizable.internal.remote.ReceivedBroadcast;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the slices of one operation share: held arguments, and the classes that they are made of.
 *
 * <p>It is to be sent to each worker once, by a broadcast or whatever an engine has for that, and otherwise with each
 * slice. What it holds is unpacked when the first slice needs it, and kept as long as this object. Threads may share
 * it.
 */
public final class Broadcast implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What tells the operation from all others. */
    private final String id;

    /** The held arguments, sealed. */
    private final byte[] payload;

    private final transient @Nullable List<Path> codeSources;
    private transient @Nullable ReceivedBroadcast received;

    /**
     * Made by the runtime.
     *
     * @param id no other operation's
     * @param payload the held arguments, sealed
     * @param codeSources where the classes come from that the operation names
     */
    public Broadcast(String id, byte[] payload, Collection<Path> codeSources) {
        this.id = id;
        this.payload = payload;
        this.codeSources = List.copyOf(codeSources);
    }

    /**
     * What tells this operation from all others, on all machines.
     *
     * @return a name
     */
    public String id() {
        return id;
    }

    /**
     * What is sent.
     *
     * @return the bytes themselves, not to be changed
     */
    public byte[] payload() {
        return payload;
    }

    /**
     * Where the classes come from that the operation names, the runtime's among them, for engines that ship classes.
     *
     * @return jars and directories of class files; nothing on a worker
     */
    public List<Path> codeSources() {
        return codeSources == null ? List.of() : codeSources;
    }

    /** What a worker makes of it. */
    synchronized ReceivedBroadcast received() {
        if (received == null) {
            received = new ReceivedBroadcast(payload);
        }
        return received;
    }
}
