package io.parallelizable.internal.remote;

import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Bytes with a seal in front: a checksum that tells whether they arrived as they were, and the version of the format.
 *
 * <p>The network has checksums of its own; but slices also pass through memory, disks and serializers of others.
 */
final class Frame {
    /** To be raised with every change of what is sent. */
    static final int VERSION = 1;

    private static final int SEAL = 2 * Integer.BYTES;

    private Frame() {}

    /** Tells that bytes did not arrive as they were sent. */
    static final class BrokenException extends InvalidObjectException {
        private static final long serialVersionUID = 1L;

        BrokenException(String reason) {
            super(reason);
        }
    }

    /** Tells that the other side has another version of the runtime. */
    static final class OtherVersionException extends InvalidObjectException {
        private static final long serialVersionUID = 1L;

        OtherVersionException(int version) {
            super("caller and worker have different versions of parallelizable-runtime (format " + version + " against "
                    + VERSION + ")");
        }
    }

    static byte[] seal(byte[] content) {
        byte[] sealed = ByteBuffer.allocate(SEAL + content.length)
                .putInt(0)
                .putInt(VERSION)
                .put(content)
                .array();
        ByteBuffer.wrap(sealed).putInt(checksum(sealed));
        return sealed;
    }

    /** What was sealed, to be read. */
    static ByteBuffer open(byte[] sealed) throws BrokenException, OtherVersionException {
        if (sealed.length < SEAL) {
            throw new BrokenException("only " + sealed.length + " bytes arrived");
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        if (bytes.getInt() != checksum(sealed)) {
            throw new BrokenException("the bytes that arrived are not those that were sent");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new OtherVersionException(version);
        }
        return bytes;
    }

    /** The checksum of all that follows it. */
    private static int checksum(byte[] sealed) {
        CRC32C checksum = new CRC32C();
        checksum.update(sealed, Integer.BYTES, sealed.length - Integer.BYTES);
        return (int) checksum.getValue();
    }
}
