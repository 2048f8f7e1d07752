package io.parallelizable.internal.remote;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Slice;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The broadcast of an operation: its key, the names of classes and the held arguments, sealed by the caller and opened
 * by a worker when a slice first needs them. Slices of one operation share them, as threads do.
 */
public final class SealedBroadcast extends Broadcast {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final byte[] payload;
    private final transient @Nullable List<Path> codeSources;
    private transient @Nullable Frame frame;
    private transient @Nullable Reader reader;

    /** A broadcast as it is sent; code sources are where the classes come from that the operation names. */
    public SealedBroadcast(String id, byte[] payload, Collection<Path> codeSources) {
        this.id = id;
        this.payload = payload;
        this.codeSources = List.copyOf(codeSources);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public byte[] payload() {
        return payload;
    }

    @Override
    public List<Path> codeSources() {
        return codeSources == null ? List.of() : codeSources;
    }

    @Override
    protected byte[] compute(Slice slice) {
        return SliceRunner.compute(slice, this);
    }

    /** What the slices and answers of the operation are sealed with. */
    synchronized Frame frame() throws Frame.BrokenException {
        if (frame == null) {
            frame = frame(Frame.OPEN.open(payload));
        }
        return frame;
    }

    private static Frame frame(ByteBuffer content) {
        return new Frame(Bytes.read(content, Frame.KEY_BYTES));
    }

    /** How the operation's slices are read. */
    synchronized Reader reader(ClassLoader loader) throws IOException, ClassNotFoundException {
        if (reader == null) {
            ByteBuffer content = Frame.OPEN.open(payload);
            frame(content);
            AllowedClasses allowed = AllowedClasses.named(Bytes.readTexts(content), loader);
            Object held = new Reader(loader, List.of(), allowed).unpack(Bytes.read(content));
            reader = new Reader(loader, List.of((Object[]) held), allowed);
        }
        return reader;
    }

    /** The elements of a slice, which has to be the one that its sender says. */
    Kernel<?> unpack(byte[] slice, SliceId id, ClassLoader loader) throws IOException, ClassNotFoundException {
        ByteBuffer content = frame().open(slice);
        id.require(content);
        Kernel<?> kernel = (Kernel<?>) reader(loader).unpack(Bytes.read(content));
        if (kernel.length() != id.count()) {
            throw new Frame.BrokenException("instead of " + id + " came " + kernel.length() + " elements");
        }
        return kernel;
    }
}
