package io.parallelizable.checkpoint.internal.identity.values;

import java.io.OutputStream;
import java.security.MessageDigest;

/** Takes bytes for a digest, a block at a time; between two of them writing may end. */
final class Sink extends OutputStream {
    private final MessageDigest digest;
    private final Seen seen;

    Sink(MessageDigest digest, Seen seen) {
        this.digest = digest;
        this.seen = seen;
    }

    @Override
    public void write(int one) {
        digest.update((byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        seen.goOn();
        digest.update(bytes, from, count);
    }
}
