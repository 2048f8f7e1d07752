package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.values.CanonicalStream;
import io.parallelizable.checkpoint.internal.identity.values.Seen;
import io.parallelizable.checkpoint.internal.identity.values.Shared;
import java.io.NotSerializableException;
import java.io.ObjectStreamException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A digest of inputs, which is the same for equal inputs in every JVM, with further facts about them.
 *
 * @param digest 128 bits of SHA-256, in hexadecimal
 * @param classes the classes of the objects in them
 * @param functions the methods behind lambdas and method references in them, which count as part of the method
 */
public record InputDigest(String digest, Set<Class<?>> classes, SortedSet<Member> functions) {
    /**
     * The digest of inputs: an array, a value, a kernel with its inputs, whatever is a record or serializable. Arrays
     * of primitives are read once, objects with code of their own twice.
     *
     * @throws IdentityException if something in them is neither a record nor serializable, or is not written the same
     *     way twice
     */
    public static InputDigest of(@Nullable Object inputs) {
        return of(inputs, () -> false);
    }

    /**
     * The same, which may be stopped.
     *
     * @throws java.util.concurrent.CancellationException if a stop is requested before its end
     */
    public static InputDigest of(@Nullable Object inputs, BooleanSupplier isStopRequested) {
        Seen seen = new Seen(isStopRequested);
        byte[] digest = bytes(inputs, seen, null);
        if (!seen.isSurelyStable() && !Arrays.equals(digest, bytes(inputs, new Seen(isStopRequested), null))) {
            throw new IdentityException("it cannot be told whether inputs have changed, since they are written in two"
                    + " ways one after the other");
        }
        SortedSet<Member> functions =
                seen.functions().stream().map(Entry::of).collect(Collectors.toCollection(TreeSet::new));
        return new InputDigest(HexFormat.of().formatHex(digest), Set.copyOf(seen.classes()), functions);
    }

    static byte[] bytes(@Nullable Object inputs, Seen seen, @Nullable Shared shared) {
        try {
            return CanonicalStream.digest(inputs, seen, shared);
        } catch (ObjectStreamException unwritable) {
            throw new IdentityException(
                    "it cannot be told whether inputs have changed: " + reason(unwritable), unwritable);
        }
    }

    private static String reason(ObjectStreamException unwritable) {
        String message = String.valueOf(unwritable.getMessage());
        if (!(unwritable instanceof NotSerializableException)) {
            return message;
        }
        int lambda = message.indexOf("$$Lambda");
        return lambda < 0
                ? message + " is neither a record nor serializable"
                : "a lambda in " + message.substring(0, lambda)
                        + " is not serializable; write (IntUnaryOperator & Serializable), or what its type is, before it";
    }
}
