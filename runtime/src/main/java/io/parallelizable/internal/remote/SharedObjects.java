package io.parallelizable.internal.remote;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the slices of an operation share, and how each is packed.
 *
 * <p>A kernel does not tell which of its parts are held and which are swept. But it cuts slices, and what two empty
 * slices have in common are the held arguments: the same objects, where inputs are copied. They travel once, as the
 * operation's broadcast.
 */
final class SharedObjects {
    /** The most objects that are held: more are those of a large structure, of which each slice has some. */
    private static final int MOST = 256;

    private final HandleTable roots;
    private final Broadcast broadcast;
    private final Set<Class<?>> classes;
    private final ClassLoader loader;

    private SharedObjects(HandleTable roots, Broadcast broadcast, Set<Class<?>> classes, ClassLoader loader) {
        this.roots = roots;
        this.broadcast = broadcast;
        this.classes = classes;
        this.loader = loader;
    }

    /**
     * Looks at a kernel.
     *
     * @param kernel a kernel with at least one element
     * @return what its slices share
     * @throws IOException if something in it cannot be serialized
     */
    static SharedObjects of(Kernel<?> kernel) throws IOException {
        Set<Class<?>> classes = new LinkedHashSet<>();
        HandleTable roots = roots(kernel);
        KernelOutputStream.Packed held = KernelOutputStream.pack(roots.objects().toArray(), object -> object);
        KernelOutputStream.Packed sample = KernelOutputStream.pack(kernel.slice(0, 1), roots::replace);
        classes.addAll(held.classes());
        classes.addAll(sample.classes());
        byte[] payload = Bytes.sealed(out -> Bytes.write(out, held));
        Broadcast broadcast = new Broadcast(UUID.randomUUID().toString(), payload, CodeSources.of(classes));
        return new SharedObjects(roots, broadcast, classes, loader(kernel, classes));
    }

    /** Where the user's classes are: with the loop around the user's method, or the lambda that it calls. */
    private static ClassLoader loader(Kernel<?> kernel, Set<Class<?>> classes) {
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

    /** A slice, sealed. */
    byte[] pack(Kernel<?> slice) throws IOException {
        KernelOutputStream.Packed packed = KernelOutputStream.pack(slice, roots::replace);
        return Bytes.sealed(out -> Bytes.write(out, packed));
    }

    Broadcast broadcast() {
        return broadcast;
    }

    /** How answers are read on this side. */
    Reader reader() {
        Set<Path> sources = new LinkedHashSet<>(broadcast.codeSources());
        return new Reader(loader, roots.objects(), new AllowedAnswers(classes, sources));
    }
}
