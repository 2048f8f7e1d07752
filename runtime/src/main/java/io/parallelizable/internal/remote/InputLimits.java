package io.parallelizable.internal.remote;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;

/**
 * What bytes may become at most: objects of allowed classes, nested so deep, with no more references than there are
 * bytes, and arrays that all together have few times as many entries. A stream that claims more is refused before there
 * is memory for it.
 *
 * <p>It keeps why it has refused something, which the stream does not tell.
 */
final class InputLimits implements ObjectInputFilter {
    /** How deep objects may be nested: some ten frames of a thread's stack for each level. */
    private static final int MOST_DEEP = 1000;

    /** How many entries of arrays there may be for each byte: a hash table has up to three for each of its keys. */
    private static final long ENTRIES_PER_BYTE = 4;

    private final KernelInputStream.Allowed allowed;
    private final long bytes;
    private long entries;
    private @Nullable IOException refusal;

    InputLimits(KernelInputStream.Allowed allowed, long bytes) {
        this.allowed = allowed;
        this.bytes = bytes;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        Class<?> type = info.serialClass();
        if (info.depth() > MOST_DEEP) {
            return refuse(new InvalidObjectException("objects are nested more than " + MOST_DEEP + " deep"));
        } else if (info.references() > bytes || !hasRoom(info.arrayLength())) {
            return refuse(new InvalidObjectException("objects claim more memory than " + bytes + " bytes tell of"));
        }
        return type == null ? Status.UNDECIDED : check(KernelInputStream.elementOf(type));
    }

    private boolean hasRoom(long length) {
        entries += Math.max(0, length);
        return entries <= ENTRIES_PER_BYTE * bytes;
    }

    private Status check(Class<?> type) {
        if (type.isPrimitive() || KernelInputStream.isOwn(type) || allowed.allows(type)) {
            return Status.ALLOWED;
        }
        return refuse(new InvalidClassException(type.getName(), "it is not among the classes that the run names"));
    }

    private Status refuse(IOException reason) {
        refusal = reason;
        return Status.REJECTED;
    }

    /** Why something was refused; null if nothing was. */
    @Nullable
    IOException refusal() {
        return refusal;
    }
}
