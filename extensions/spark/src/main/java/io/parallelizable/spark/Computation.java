package io.parallelizable.spark;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Slice;
import org.apache.spark.api.java.function.Function;

/** The computation of a slice on an executor; bytes in and out, so that any serializer of Spark's will do. */
final class Computation implements Function<byte[], byte[]> {
    private static final long serialVersionUID = 1L;

    private final org.apache.spark.broadcast.Broadcast<Broadcast> broadcast;

    Computation(org.apache.spark.broadcast.Broadcast<Broadcast> broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    public byte[] call(byte[] payload) {
        return new Slice(0, 0, 1, payload).compute(broadcast.value());
    }
}
