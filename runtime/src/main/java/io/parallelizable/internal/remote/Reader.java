package io.parallelizable.internal.remote;

import java.io.IOException;
import java.util.List;

/**
 * How packed objects are read.
 *
 * @param held what {@link Handle} objects in them stand for
 * @param allowed which classes they may be made of
 */
record Reader(ClassLoader loader, List<?> held, AllowedClasses allowed) {
    Object unpack(byte[] bytes) throws IOException, ClassNotFoundException {
        return KernelInputStream.unpack(bytes, this);
    }
}
