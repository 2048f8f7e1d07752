package io.parallelizable.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How texts, and bytes within bytes, are written and read: their length first. */
final class Bytes {
    private Bytes() {}

    /** Writes something. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** What is written, sealed. */
    static byte[] sealed(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        }
        return Frame.seal(bytes.toByteArray());
    }

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(ByteBuffer in) {
        return new String(read(in), StandardCharsets.UTF_8);
    }

    /** Writes a packed object, with the names of its classes in front. */
    static void write(DataOutputStream out, KernelOutputStream.Packed packed) throws IOException {
        out.writeInt(packed.names().size());
        for (String name : packed.names()) {
            writeText(out, name);
        }
        write(out, packed.bytes());
    }

    static List<String> readNames(ByteBuffer in) {
        int count = in.getInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(readText(in));
        }
        return names;
    }
}
