package io.parallelizable.internal.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a worker holds for an operation: the held arguments, unpacked when a slice first needs them.
 *
 * <p>Slices of one operation share them, as threads do.
 */
public final class ReceivedBroadcast {
    private final byte[] payload;
    private @Nullable Unpacked unpacked;

    /** What was packed, and the classes that it names. */
    private record Unpacked(List<?> objects, Set<String> names) {}

    /**
     * A hold that is still packed.
     *
     * @param payload the sealed content
     */
    public ReceivedBroadcast(byte[] payload) {
        this.payload = payload;
    }

    /** The held objects, in their order. */
    List<?> objects(ClassLoader loader) throws IOException, ClassNotFoundException {
        return unpacked(loader).objects;
    }

    /** Unpacks a slice's kernel, which refers to what is held. */
    Object unpack(ByteBuffer slice, ClassLoader loader) throws IOException, ClassNotFoundException {
        Unpacked known = unpacked(loader);
        Set<String> names = new HashSet<>(known.names);
        names.addAll(Bytes.readNames(slice));
        return new Reader(loader, known.objects, new NamedClasses(names)).unpack(Bytes.read(slice));
    }

    private synchronized Unpacked unpacked(ClassLoader loader) throws IOException, ClassNotFoundException {
        Unpacked known = unpacked;
        if (known == null) {
            ByteBuffer in = Frame.open(payload);
            Set<String> names = Set.copyOf(Bytes.readNames(in));
            Object objects = new Reader(loader, List.of(), new NamedClasses(names)).unpack(Bytes.read(in));
            known = new Unpacked(List.of((Object[]) objects), names);
            unpacked = known;
        }
        return known;
    }
}
