package io.parallelizable.internal.remote;

import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker has received for an operation: its key, and the held arguments, unpacked when a slice first needs them.
 *
 * <p>Slices of one operation share them, as threads do.
 */
public final class ReceivedBroadcast {
    private final byte[] payload;
    private @Nullable Frame frame;
    private @Nullable Reader reader;

    /** A broadcast that is still packed and sealed. */
    public ReceivedBroadcast(byte[] payload) {
        this.payload = payload;
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
