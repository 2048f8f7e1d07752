package io.parallelizable.checkpoint.internal.identity.values;

import io.parallelizable.checkpoint.internal.identity.digest.Digests;
import io.parallelizable.companion.Loops;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.ObjectStreamField;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.invoke.SerializedLambda;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects as Java's serialization does, except for what differs between equal objects.
 *
 * <p>Serialization refers back to an object that it has written before, so it writes two equal strings in another way
 * than one string twice; here equal strings and numbers count as one object. Hashed sets and maps are written in the
 * order of their entries' digests. Classes are written without their serial version number, which another compiler
 * computes in another way; loops of companions are all written alike, since another version of the processor may
 * generate them differently.
 */
public final class CanonicalStream extends ObjectOutputStream {
    private final Map<Object, Object> values = new HashMap<>();
    private final @Nullable Object root;
    private final Seen seen;
    private final @Nullable Shared shared;

    private CanonicalStream(OutputStream out, @Nullable Object root, Seen seen, @Nullable Shared shared)
            throws IOException {
        super(out);
        this.root = root;
        this.seen = seen;
        this.shared = shared;
        enableReplaceObject(true);
    }

    /**
     * The digest of an object.
     *
     * @param seen gets to know of what is in the object, unless that has been read before
     * @param shared what it may have in common with objects before; null if all of it is to be written
     * @throws java.io.NotSerializableException if something in it is not serializable; its message names the class
     * @throws InvalidObjectException if it is nested too deep, or holds a set that holds itself
     * @throws java.util.concurrent.CancellationException if writing is to end
     */
    public static byte[] digest(@Nullable Object object, Seen seen, @Nullable Shared shared)
            throws ObjectStreamException {
        MessageDigest digest = Digests.start();
        OutputStream bytes = new BufferedOutputStream(new Sink(digest, seen));
        try (CanonicalStream stream = new CanonicalStream(bytes, object, seen, shared)) {
            stream.writeObject(object);
            stream.flush();
            return Digests.bytes(digest);
        } catch (ObjectStreamException refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a digest is written nowhere", impossible);
        } catch (StackOverflowError deep) {
            throw new InvalidObjectException("nested too deep, or a set or map that holds itself");
        }
    }

    @Override
    protected @Nullable Object replaceObject(@Nullable Object object) throws IOException {
        if (isValue(object)) {
            return values.computeIfAbsent(object, same -> same);
        } else if (object instanceof Path path) {
            return values.computeIfAbsent(path.toString(), same -> same);
        } else if (Unordered.isHashed(object)) {
            return standIn(object, () -> Unordered.of(object, seen, shared));
        } else if (shared != null && Shared.isLargeArray(object) && !isAtTheTop(object)) {
            return standIn(object, () -> new Shared.LargeArray(digest(object, seen, null)));
        } else if (object instanceof Record components && !(object instanceof Serializable)) {
            seen.add(object.getClass());
            return Components.of(components);
        } else if (object instanceof SerializedLambda lambda) {
            seen.add(lambda);
        }
        return object;
    }

    private Object standIn(Object object, Shared.Making making) throws IOException {
        return shared == null ? making.make() : shared.once(object, making);
    }

    /** Arrays of arguments were copied for this digest alone. */
    private boolean isAtTheTop(Object array) {
        return root == array
                || root instanceof Object[] arguments
                        && Arrays.stream(arguments).anyMatch(each -> each == array);
    }

    private static boolean isValue(@Nullable Object object) {
        return object instanceof String
                || object instanceof Number
                        && object.getClass().getPackageName().equals("java.lang")
                || object instanceof Boolean
                || object instanceof Character;
    }

    @Override
    protected void annotateClass(Class<?> type) {
        seen.add(type);
    }

    @Override
    protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
        boolean isLoops = type.forClass() != null && Loops.class.isAssignableFrom(type.forClass());
        writeUTF(isLoops ? Loops.class.getName() : type.getName());
        writeInt(type.getFields().length);
        for (ObjectStreamField field : type.getFields()) {
            writeUTF(field.getName() + " " + field.getType().getName());
        }
    }
}
