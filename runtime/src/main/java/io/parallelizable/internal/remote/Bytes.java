package io.parallelizable.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How texts, and bytes within bytes, are written and read: their length first. A length is held against the bytes that
 * are there before any memory is taken for it.
 */
final class Bytes {
    private Bytes() {}

    /** Writes something. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** What is written, sealed. */
    static byte[] sealed(Frame frame, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        }
        return frame.seal(bytes.toByteArray());
    }

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(ByteBuffer in) throws Frame.BrokenException {
        return read(in, readLength(in, 1));
    }

    static byte[] read(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    /** The length of something that takes so many bytes an entry, at least. */
    private static int readLength(ByteBuffer in, int each) throws Frame.BrokenException {
        int length = in.remaining() < Integer.BYTES ? -1 : in.getInt();
        if (length < 0 || (long) each * length > in.remaining()) {
            throw new Frame.BrokenException("a length of " + length + ", and " + in.remaining() + " bytes");
        }
        return length;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(ByteBuffer in) throws Frame.BrokenException {
        return new String(read(in), StandardCharsets.UTF_8);
    }

    static void writeTexts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    static List<String> readTexts(ByteBuffer in) throws Frame.BrokenException {
        int count = readLength(in, Integer.BYTES);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }
}
