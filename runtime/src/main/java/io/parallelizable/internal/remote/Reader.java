package io.parallelizable.internal.remote;

import java.io.IOException;
import java.util.List;

/**
 * How the objects in answers are read.
 *
 * @param loader where their classes are looked up
 * @param held what is held on this side
 * @param allowed which classes they may be made of
 */
record Reader(ClassLoader loader, List<?> held, Unpacker.Allowed allowed) {
    Object unpack(byte[] bytes) throws IOException, ClassNotFoundException {
        return Unpacker.unpack(bytes, loader, held, allowed);
    }
}
