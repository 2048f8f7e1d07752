package io.parallelizable.internal.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What an element threw on a worker. */
record Thrown(Throwable cause) {
    void write(DataOutputStream out, HandleTable roots) throws IOException {
        SentThrowable sent = SentThrowable.of(cause, roots::replace);
        Bytes.write(out, sent.packed());
        Bytes.write(out, sent.substitute());
    }

    static Thrown read(ByteBuffer in, Reader reader) throws IOException, ClassNotFoundException {
        SentThrowable sent = new SentThrowable(Bytes.read(in), Bytes.read(in));
        return new Thrown(sent.unpack(reader));
    }
}
