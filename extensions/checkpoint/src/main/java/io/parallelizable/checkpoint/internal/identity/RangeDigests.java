package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.values.Seen;
import io.parallelizable.checkpoint.internal.identity.values.Shared;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Digests of inputs range by range, while nothing changes them: what several have in common is read once.
 *
 * <p>{@link InputDigest} has looked at all of them before: that they are written in one way alone is known.
 */
public final class RangeDigests {
    private final BooleanSupplier isStopRequested;
    private final Shared shared = new Shared();

    /** Digests that a {@link java.util.concurrent.CancellationException} ends once a stop is requested. */
    public RangeDigests(BooleanSupplier isStopRequested) {
        this.isStopRequested = isStopRequested;
    }

    /** What stands for the arguments of some elements. */
    public byte[] of(@Nullable Object[] arguments) {
        return InputDigest.bytes(arguments, new Seen(isStopRequested), shared);
    }

    /** Whether something stands for arguments. Where files were made before, large arrays are read in full for it. */
    public boolean isOf(byte[] digest, @Nullable Object[] arguments) {
        return Arrays.equals(digest, of(arguments))
                || Arrays.equals(digest, InputDigest.bytes(arguments, new Seen(isStopRequested), null));
    }
}
