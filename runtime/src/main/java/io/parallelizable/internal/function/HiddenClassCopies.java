package io.parallelizable.internal.function;

import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a loop's class for each class of functions that it calls.
 *
 * <p>The JIT compiles a loop once, for all the functions that it has ever called. While there is one, that function is
 * inlined, and the loop vectorised; from the third one on each element pays for a call through the interface, three to
 * six times what a cheap function costs. So each lambda gets a class of its own for its loop, a hidden one with the
 * same bytes. It also lets the engine learn the cost of each function by itself, as it does for companions.
 *
 * <p>A copy is kept with the class of the function, and knows nothing of it: where that is unloaded, so is the copy.
 */
final class HiddenClassCopies {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** By the class of the function, and then by that of the loop. */
    private static final ClassValue<Map<Class<?>, MethodHandle>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Map<Class<?>, MethodHandle> computeValue(Class<?> function) {
            return new ConcurrentHashMap<>();
        }
    };

    private HiddenClassCopies() {}

    /**
     * A kernel of the copy of its class for a function's class.
     *
     * @param kernel a class with one constructor, of the inputs and the function
     * @param inputs the inputs
     * @param function the function
     * @param <O> the container of results
     * @return the kernel
     */
    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    static <O extends @Nullable Object> Kernel<O> of(Class<?> kernel, Object inputs, Object function) {
        Objects.requireNonNull(function, "function");
        MethodHandle constructor =
                CONSTRUCTORS.get(function.getClass()).computeIfAbsent(kernel, HiddenClassCopies::constructorOfCopy);
        try {
            return (Kernel<O>) constructor.invoke(inputs, function);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new LinkageError("constructors of kernels throw nothing", impossible);
        }
    }

    /** The class that a class is a copy of; itself if it is none. */
    static Class<?> original(Class<?> copy) {
        if (!copy.isHidden()) {
            return copy;
        }
        String name = copy.getName();
        try {
            return Class.forName(name.substring(0, name.indexOf('/')), false, copy.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError("the class that was copied", impossible);
        }
    }

    private static MethodHandle constructorOfCopy(Class<?> kernel) {
        MethodType signature =
                MethodType.methodType(void.class, kernel.getDeclaredConstructors()[0].getParameterTypes());
        try {
            MethodHandles.Lookup copy = LOOKUP.defineHiddenClass(bytes(kernel), true);
            return copy.findConstructor(copy.lookupClass(), signature);
        } catch (IOException | ReflectiveOperationException | LinkageError noCopy) {
            // Such as in a native image: it is slower with the one class.
            return withoutCopy(kernel, signature);
        }
    }

    private static MethodHandle withoutCopy(Class<?> kernel, MethodType signature) {
        try {
            return LOOKUP.findConstructor(kernel, signature);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("the constructor that was just found", impossible);
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String name = type.getName();
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("no " + file);
            }
            return stream.readAllBytes();
        }
    }
}
