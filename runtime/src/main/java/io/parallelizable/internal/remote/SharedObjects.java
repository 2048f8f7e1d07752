package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The objects that the slices of an operation share, and the packing of each slice without them.
 *
 * <p>A kernel does not say which of its parts are held and which are swept. But it can cut slices, and the objects that
 * two empty slices have in common are the held arguments, since other inputs are copied. They are sent once, as the
 * operation's broadcast, together with the operation's key and the names of its classes.
 *
 * <p>A worker deserializes only classes that the broadcast names. If a later slice holds an object of a class that the
 * first one did not, the engine is opened again, with more names ({@link #covers}, {@link #opening}).
 */
final class SharedObjects {
    /** The most objects that are held: more are those of a large structure, of which each slice has some. */
    private static final int MOST = 256;

    private final HandleTable roots;
    private final byte[] held;
    private final ClassLoader loader;
    private final Frame frame;
    private final Set<Class<?>> classes;
    private AllowedClasses allowed;

    private SharedObjects(HandleTable roots, byte[] held, Set<Class<?>> classes, ClassLoader loader) {
        this.roots = roots;
        this.held = held;
        this.classes = classes;
        this.loader = loader;
        this.frame = new Frame(newKey());
        this.allowed = new AllowedClasses(classes);
    }

    private static byte[] newKey() {
        byte[] key = new byte[Frame.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Looks at a kernel. */
    static SharedObjects of(Kernel<?> kernel) throws IOException {
        Set<Class<?>> classes = new LinkedHashSet<>();
        HandleTable roots = roots(kernel);
        KernelOutputStream.Packed held = KernelOutputStream.pack(roots.objects().toArray(), object -> object);
        KernelOutputStream.Packed sample = KernelOutputStream.pack(kernel.slice(0, 1), roots::replace);
        classes.addAll(held.classes());
        classes.addAll(sample.classes());
        return new SharedObjects(roots, held.bytes(), classes, loader(kernel, classes));
    }

    /** With what an engine is opened: the key, the names of classes, and the held objects. */
    SealedBroadcast opening() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> type : classes) {
            Class<?> element = KernelInputStream.elementOf(type);
            if (!element.isPrimitive() && !element.isHidden()) {
                names.add(element.getName());
            }
        }
        byte[] payload = Bytes.sealed(Frame.OPEN, out -> {
            out.write(frame.key());
            Bytes.writeTexts(out, names);
            Bytes.write(out, held);
        });
        return new SealedBroadcast(UUID.randomUUID().toString(), payload, CodeSources.of(classes));
    }

    /** Whether a worker reads all that a slice holds; if not, what an engine is opened with names those classes too. */
    boolean covers(KernelOutputStream.Packed slice) {
        boolean covered = allowed.cover(slice.classes());
        if (!covered) {
            classes.addAll(slice.classes());
            allowed = new AllowedClasses(classes);
        }
        return covered;
    }

    /** Where the user's classes are: with the loop around the user's method, or the lambda that it calls. */
    static ClassLoader loader(Kernel<?> kernel, Collection<Class<?>> classes) {
        ClassLoader runtime = Slice.class.getClassLoader();
        return Stream.concat(Stream.of(Callee.of(kernel)), classes.stream())
                .map(Class::getClassLoader)
                .filter(loader -> loader != null && loader != runtime)
                .findFirst()
                .orElse(runtime);
    }

    private static HandleTable roots(Kernel<?> kernel) throws IOException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        KernelOutputStream.pack(kernel.slice(0, 0), object -> {
            seen.add(object);
            return object;
        });
        HandleTable roots = new HandleTable();
        KernelOutputStream.pack(kernel.slice(0, 0), object -> {
            boolean shared =
                    seen.contains(object) && !isSmall(object) && roots.objects().size() < MOST;
            return shared ? roots.add(object) : object;
        });
        return roots;
    }

    /** Whether an object takes no more room than what would stand for it. */
    private static boolean isSmall(Object object) {
        return object instanceof Number
                || object instanceof Boolean
                || object instanceof Character
                || object instanceof Enum;
    }

    /** The elements of a slice. */
    KernelOutputStream.Packed pack(Kernel<?> slice) throws IOException {
        return KernelOutputStream.pack(slice, roots::replace);
    }

    /** What is sent of a slice. */
    byte[] seal(SliceId id, KernelOutputStream.Packed slice) throws IOException {
        return Bytes.sealed(frame, out -> {
            id.write(out);
            Bytes.write(out, slice.bytes());
        });
    }

    /** What answers are sealed with. */
    Frame frame() {
        return frame;
    }

    /** How answers are read on this side. */
    Reader reader() {
        return new Reader(loader, roots.objects(), allowed);
    }
}
