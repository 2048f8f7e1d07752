package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.inputs.CanonicalStream;
import java.io.NotSerializableException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What inputs are: a digest that is the same for equal inputs in every JVM, and what to know of them besides.
 *
 * @param digest 128 bits of SHA-256, in hexadecimal
 * @param classes the classes of the objects in them
 * @param functions the bodies of lambdas in them, which belong to what the method is
 */
public record InputDigest(String digest, Set<Class<?>> classes, SortedSet<Entry> functions) {
    /**
     * The digest of inputs: an array, a value, a kernel with its inputs, whatever is serializable.
     *
     * @throws IdentityException if something in them is not serializable, or differs from one time to the next
     */
    public static InputDigest of(@Nullable Object inputs) {
        try {
            CanonicalStream.Read read = CanonicalStream.read(inputs);
            if (!read.isSurelyStable()
                    && !read.digest().equals(CanonicalStream.read(inputs).digest())) {
                throw new IdentityException(
                        "inputs are not the same when they are written down twice, so it cannot be told"
                                + " whether they have changed");
            }
            return new InputDigest(
                    read.digest(),
                    read.classes(),
                    read.functions().stream().map(Entry::of).collect(Collectors.toCollection(TreeSet::new)));
        } catch (NotSerializableException unwritable) {
            throw new IdentityException(
                    unwritable.getMessage() + " is not serializable, so it cannot be told whether inputs have changed",
                    unwritable);
        }
    }

    /** The digest of a range of numbers, or of indices. */
    public static InputDigest ofRange(long from, long count) {
        return of(new long[] {from, count});
    }
}
