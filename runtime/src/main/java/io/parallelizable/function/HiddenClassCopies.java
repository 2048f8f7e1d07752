package io.parallelizable.function;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A copy of a loop's class for each class of functions that it calls.
 *
 * <p>The JIT compiles a loop once, for all functions that it has ever called. As long as there is only one, the JIT
 * inlines that function and vectorises the loop; from the third function on, each element costs a call through the
 * interface, which takes three to six times as long as a cheap function. So each lambda gets a separate class for its
 * loop, a hidden one with the same bytes. That also lets the scheduler measure the cost of each function separately, as
 * it does for companions.
 *
 * <p>A copy is kept with the class of the function, and knows nothing of it: where that is unloaded, so is the copy.
 */
final class HiddenClassCopies {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** By the class of the function. */
    private static final ClassValue<Map<Key, FunctionLoops>> COPIES = new ClassValue<>() {
        @Override
        protected Map<Key, FunctionLoops> computeValue(Class<?> function) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Key(Class<? extends FunctionLoops> loops, Class<?> container) {}

    private HiddenClassCopies() {}

    /** The copy of loops for a function's class, which is given the function's name when it is made. */
    static FunctionLoops of(
            Class<? extends FunctionLoops> loops,
            Class<?> container,
            Object function,
            Function<Object, FunctionName> naming) {
        return COPIES.get(function.getClass())
                .computeIfAbsent(new Key(loops, container), key -> make(key, naming.apply(function)));
    }

    /** The class that a class is a copy of; itself if it is none. */
    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    static Class<? extends FunctionLoops> original(Class<? extends FunctionLoops> copy) {
        if (!copy.isHidden()) {
            return copy;
        }
        String name = copy.getName();
        try {
            return (Class<? extends FunctionLoops>)
                    Class.forName(name.substring(0, name.indexOf('/')), false, copy.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError("the class that was copied", impossible);
        }
    }

    private static FunctionLoops make(Key key, FunctionName name) {
        try {
            return (FunctionLoops) copy(key.loops)
                    .getDeclaredConstructor(Class.class, FunctionName.class)
                    .newInstance(key.container, name);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("the constructor of loops", impossible);
        }
    }

    private static Class<?> copy(Class<?> loops) {
        try {
            return LOOKUP.defineHiddenClass(bytes(loops), true).lookupClass();
        } catch (IOException | IllegalAccessException | LinkageError noCopy) {
            // Such as in a native image: it is slower with the one class.
            return loops;
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
