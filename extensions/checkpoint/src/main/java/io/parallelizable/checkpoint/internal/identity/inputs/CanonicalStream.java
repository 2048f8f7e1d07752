package io.parallelizable.checkpoint.internal.identity.inputs;

import io.parallelizable.checkpoint.internal.identity.digest.Digests;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.SerializedLambda;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects as Java's serialization does, but for what differs between equal objects there.
 *
 * <p>Serialization refers back to an object that it has written before, so two equal strings are written in another way
 * than one string twice: here equal strings and numbers are one. Sets and maps that are hashed are written in the order
 * of their entries' digests. Classes are written without the number that javac and ECJ compute in two ways.
 */
public final class CanonicalStream extends ObjectOutputStream {
    /**
     * What was written.
     *
     * @param isSurelyStable whether nothing in it could be written otherwise the next time
     */
    public record Read(
            String digest, Set<Class<?>> classes, List<SerializedLambda> functions, boolean isSurelyStable) {}

    private final Map<Object, Object> values = new HashMap<>();
    private final Set<Class<?>> classes;
    private final List<SerializedLambda> functions;
    private boolean isSurelyStable = true;

    private CanonicalStream(OutputStream out, Set<Class<?>> classes, List<SerializedLambda> functions)
            throws IOException {
        super(out);
        this.classes = classes;
        this.functions = functions;
        enableReplaceObject(true);
    }

    /**
     * Writes an object down.
     *
     * @throws NotSerializableException if something in it is not serializable; its message names the class
     */
    public static Read read(@Nullable Object object) throws NotSerializableException {
        MessageDigest digest = Digests.start();
        OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (CanonicalStream stream =
                new CanonicalStream(new BufferedOutputStream(bytes), new LinkedHashSet<>(), new ArrayList<>())) {
            stream.writeObject(object);
            stream.flush();
            return new Read(Digests.hex(digest), stream.classes, stream.functions, stream.isSurelyStable);
        } catch (NotSerializableException unwritable) {
            throw unwritable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a digest cannot fail to be written", impossible);
        }
    }

    @Override
    protected @Nullable Object replaceObject(@Nullable Object object) {
        if (object instanceof String || object instanceof Number || object instanceof Character) {
            return values.computeIfAbsent(object, same -> same);
        } else if (object instanceof Path path) {
            return path.toString();
        } else if (object instanceof SerializedLambda lambda) {
            functions.add(lambda);
        }
        return object;
    }

    @Override
    protected void annotateClass(Class<?> type) {
        classes.add(type);
    }

    @Override
    protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
        writeUTF(type.getName());
        for (ObjectStreamField field : type.getFields()) {
            writeUTF(field.getName() + " " + field.getType().getName());
        }
    }
}
