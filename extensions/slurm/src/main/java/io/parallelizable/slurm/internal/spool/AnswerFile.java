package io.parallelizable.slurm.internal.spool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a worker leaves for a slice: an answer, or why there is none.
 *
 * @param answer the sealed answer; null if the slice is lost
 * @param reason why it is lost; null if it is not
 */
public record AnswerFile(byte @Nullable [] answer, @Nullable String reason) {
    private static final byte ANSWERED = 1;
    private static final byte LOST = 2;

    /** An answer as a file. */
    public static byte[] answered(byte[] answer) {
        return withKind(ANSWERED, answer);
    }

    /** A loss as a file. */
    public static byte[] lost(Throwable reason) {
        return withKind(LOST, reason.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a file holds. */
    public static AnswerFile of(byte[] bytes) throws IOException {
        int kind = bytes.length == 0 ? 0 : bytes[0];
        byte[] content = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        return switch (kind) {
            case ANSWERED -> new AnswerFile(content, null);
            case LOST -> new AnswerFile(null, new String(content, StandardCharsets.UTF_8));
            default -> throw new IOException("an answer that is none");
        };
    }

    private static byte[] withKind(byte kind, byte[] content) {
        byte[] bytes = new byte[content.length + 1];
        bytes[0] = kind;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }
}
