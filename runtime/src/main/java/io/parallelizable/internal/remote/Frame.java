package io.parallelizable.internal.remote;

import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How bytes are framed on their way: the version of the format and a message authentication code stand before the
 * content.
 *
 * <p>The code is HMAC-SHA256 (RFC 2104), cut to 128 bits. It detects bytes that were damaged and, since each operation
 * has its own key, bytes that belong to another operation or were made by somebody who has seen none of this one.
 */
record Frame(byte[] key) {
    /** To be raised with every change of what is sent. */
    static final int VERSION = 3;

    /** The number of bytes of a key. */
    static final int KEY_BYTES = 16;

    /** A frame whose key is public: it detects damage alone. */
    static final Frame OPEN = new Frame("io.parallelizable".getBytes(StandardCharsets.US_ASCII));

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 16;
    private static final int HEADER = Integer.BYTES + CODE_BYTES;

    /** Tells that bytes are not those that the other side of this operation has sent. */
    static final class BrokenException extends InvalidObjectException {
        private static final long serialVersionUID = 1L;

        BrokenException(String reason) {
            super(reason);
        }
    }

    byte[] seal(byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(VERSION)
                .put(code(content, 0))
                .put(content)
                .array();
    }

    /** The content that was sealed, to be read. */
    ByteBuffer open(byte[] sealed) throws BrokenException {
        if (sealed.length < HEADER) {
            throw new BrokenException("only " + sealed.length + " bytes arrived");
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        int version = bytes.getInt();
        byte[] code = new byte[CODE_BYTES];
        bytes.get(code);
        if (version == VERSION && MessageDigest.isEqual(code, code(sealed, HEADER))) {
            return bytes;
        }
        throw new BrokenException(
                version == VERSION
                        ? "the bytes that arrived are not those that were sent"
                        : "the bytes that arrived are not those that were sent, or caller and worker have different"
                                + " versions of parallelizable-runtime (format " + version + " against " + VERSION
                                + ")");
    }

    /** The code of what begins at some byte. */
    private byte[] code(byte[] bytes, int from) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((byte) VERSION);
            mac.update(bytes, from, bytes.length - from);
            return Arrays.copyOf(mac.doFinal(), CODE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
