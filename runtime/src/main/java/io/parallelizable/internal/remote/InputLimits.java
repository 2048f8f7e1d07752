package io.parallelizable.internal.remote;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;

/**
 * The limits of what bytes may be deserialized to: a depth of nesting, no more references than there are bytes, and
 * arrays whose entries are all together a few times as many as the bytes, or a million. A stream that claims more is
 * refused before memory is allocated for it.
 *
 * <p>An object that replaces what was read, such as a held array that was sent before, is not made of these bytes and
 * does not count, though the stream asks for its limits too.
 *
 * <p>The filter keeps the reason why it refused something, since the stream does not report it.
 */
final class InputLimits implements ObjectInputFilter {
    /** How deep objects may be nested: some ten frames of a thread's stack for each level. */
    private static final int MOST_DEEP = 1000;

    /** How many entries of arrays there may be for each byte: a hash table has up to three for each of its keys. */
    private static final long ENTRIES_PER_BYTE = 4;

    /** How many there may be however few bytes there are: a list of equal elements is written as one of them. */
    private static final long MOST_ENTRIES_OF_FEW_BYTES = 1 << 20;

    private final AllowedClasses allowed;
    private final long bytes;
    private @Nullable Class<?> replacement;
    private long entries;
    private @Nullable IOException refusal;

    InputLimits(AllowedClasses allowed, long bytes) {
        this.allowed = allowed;
        this.bytes = bytes;
    }

    /** The stream asks next of an object of this class that was not made of its bytes. */
    void nextIsReplacement(Class<?> type) {
        replacement = type;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        Class<?> type = info.serialClass();
        boolean isReplacement = type != null && type == replacement;
        replacement = null;
        if (isReplacement) {
            return Status.ALLOWED;
        } else if (info.depth() > MOST_DEEP) {
            return refuse(new InvalidObjectException("objects are nested more than " + MOST_DEEP + " deep"));
        } else if (info.references() > bytes || !hasRoom(info.arrayLength())) {
            return refuse(new InvalidObjectException("objects claim more memory than " + bytes + " bytes tell of"));
        }
        return type == null ? Status.UNDECIDED : check(type);
    }

    private boolean hasRoom(long length) {
        entries += Math.max(0, length);
        return entries <= Math.max(MOST_ENTRIES_OF_FEW_BYTES, ENTRIES_PER_BYTE * bytes);
    }

    private Status check(Class<?> type) {
        if (allowed.covers(type)) {
            return Status.ALLOWED;
        }
        String name = KernelInputStream.elementOf(type).getName();
        return refuse(new InvalidClassException(name, "it is not among the classes that the run names"));
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
