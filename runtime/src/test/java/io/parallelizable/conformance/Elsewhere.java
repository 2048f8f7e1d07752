package io.parallelizable.conformance;

import io.parallelizable.engine.Slice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** As good as another JVM: the runtime and the tests are loaded anew, and nothing but bytes comes in and out. */
final class Elsewhere {
    /** Where nothing is missing. */
    static final Elsewhere COMPLETE = new Elsewhere("none");

    private final ClassLoader loader;
    private final MethodHandle compute;

    private Elsewhere(String missing) {
        this.loader = new Loader(missing);
        this.compute = compute(loader);
    }

    /** Where a class of the project is missing. */
    static Elsewhere without(Class<?> missing) {
        return new Elsewhere(missing.getName());
    }

    /** Defines the project's classes anew. */
    private static final class Loader extends ClassLoader {
        private final String missing;

        Loader(String missing) {
            super(Elsewhere.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.parallelizable.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = Elsewhere.class.getResourceAsStream('/' + name.replace('.', '/') + ".class")) {
                if (file == null || name.equals(missing)) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    private static MethodHandle compute(ClassLoader loader) {
        try {
            Class<?> slice = loader.loadClass("io.parallelizable.engine.Slice");
            Class<?> broadcast = loader.loadClass("io.parallelizable.engine.Broadcast");
            return MethodHandles.publicLookup()
                    .findVirtual(slice, "compute", MethodType.methodType(byte[].class, broadcast))
                    .asType(MethodType.methodType(byte[].class, Object.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("the runtime, loaded anew", impossible);
        }
    }

    /** What is sent of an object. */
    static byte[] bytes(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    /** Computes a slice with classes that are not those of the caller. */
    byte[] compute(Slice slice, byte[] broadcast) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (byte[]) compute.invokeExact(received(bytes(slice)), received(broadcast));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Object received(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
                return description.getName().startsWith("[")
                        ? super.resolveClass(description)
                        : Class.forName(description.getName(), false, loader);
            }
        }) {
            return in.readObject();
        }
    }
}
