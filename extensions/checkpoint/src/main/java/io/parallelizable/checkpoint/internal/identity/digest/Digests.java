package io.parallelizable.checkpoint.internal.identity.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/** The first 128 bits of SHA-256, in hexadecimal. */
public final class Digests {
    private static final int BYTES = 16;

    private Digests() {}

    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every JDK has SHA-256", impossible);
        }
    }

    public static byte[] bytes(MessageDigest finished) {
        return Arrays.copyOf(finished.digest(), BYTES);
    }

    public static String hex(MessageDigest finished) {
        return HexFormat.of().formatHex(bytes(finished));
    }

    public static String of(byte[] bytes) {
        MessageDigest digest = start();
        digest.update(bytes);
        return hex(digest);
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of several texts, in whatever order. */
    public static String ofUnordered(Collection<String> texts) {
        return of(String.join(" ", texts.stream().map(Digests::of).sorted().toList()));
    }
}
