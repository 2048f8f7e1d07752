package io.parallelizable.function;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import org.jspecify.annotations.Nullable;

/**
 * What a function object is called in notes and tables.
 *
 * <p>A method reference has the name of its method, such as {@code Primes.testPrime}; a lambda is named after its place
 * in the source. Both are read from the form in which the function would be serialized. The line of a lambda is that of
 * its class on the current stack, so it is known only if the class that contains the lambda passes it to the inputs
 * itself.
 *
 * @param called what stands before the arguments
 * @param place what stands behind them, such as {@code at Notebook.java:12}; may be empty
 */
record FunctionName(String called, String place) implements Serializable {
    /** Each cell of JShell, and so of a notebook, is a class of this package. */
    private static final String SHELL = "REPL/";

    static FunctionName of(Object function) {
        SerializedLambda lambda = Description.of(function);
        if (lambda == null) {
            return new FunctionName(ofClass(function.getClass()), "");
        }
        String type = lambda.getImplClass();
        String method = lambda.getImplMethodName();
        if (method.startsWith("lambda$")) {
            return new FunctionName("lambda", type.startsWith(SHELL) ? "" : " at " + place(type.replace('/', '.')));
        } else if (method.equals("<init>")) {
            return new FunctionName("new " + simple(type), "");
        }
        return new FunctionName(type.startsWith(SHELL) ? method : simple(type) + "." + method, "");
    }

    /** An anonymous class has but a number, in the class that it is written in. */
    private static String ofClass(Class<?> type) {
        String name = type.getSimpleName();
        return name.isEmpty() ? type.getName().substring(type.getName().lastIndexOf('.') + 1) : name;
    }

    private static String place(String type) {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().equals(type))
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()))
                .orElseGet(() -> simple(type));
    }

    /** The name of a class without its package, as one types it. */
    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('.')) + 1)
                .replace('$', '.');
    }

    /** Asks a function for its description, and writes nothing. */
    private static final class Description extends ObjectOutputStream {
        private @Nullable SerializedLambda found;

        private Description() throws IOException {
            super(OutputStream.nullOutputStream());
            enableReplaceObject(true);
        }

        static @Nullable SerializedLambda of(Object function) {
            try (Description description = new Description()) {
                description.writeObject(function);
                return description.found;
            } catch (IOException | RuntimeException unknown) {
                return null;
            }
        }

        @Override
        protected @Nullable Object replaceObject(Object replacement) {
            if (replacement instanceof SerializedLambda lambda) {
                found = lambda;
            }
            return null;
        }
    }
}
