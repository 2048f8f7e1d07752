package io.parallelizable.processor.harness;

import java.io.Writer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Shows what a compiler knows in its first round, for stages that read from it. */
public final class Extracting extends GeneralProcessor {
    private final Consumer<ProcessingEnvironment> look;
    private boolean done;

    private Extracting(Consumer<ProcessingEnvironment> look) {
        this.look = look;
    }

    /** A processor that has a look in its first round. */
    public static Processor processor(Consumer<ProcessingEnvironment> look) {
        return new Extracting(look);
    }

    /** Has a look at sources; what it throws is thrown. */
    public static void from(Consumer<ProcessingEnvironment> look, String... texts) {
        Extracting extracting = new Extracting(look);
        List<String> messages = List.of();
        try {
            messages = InMemory.bare().with(extracting).compile(texts).messages();
        } catch (RuntimeException failure) {
            // The compiler wraps what a processor throws.
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure;
        }
        if (!extracting.done) {
            throw new AssertionError("the compiler has not come to processing: " + messages);
        }
    }

    /** An environment whose files are not written: each is noted with what it is made from. */
    public static ProcessingEnvironment noting(ProcessingEnvironment environment, List<String> files) {
        Filer filer = proxy(Filer.class, (self, method, arguments) -> {
            files.add(arguments[0] + " from " + ((Element[]) arguments[1])[0]);
            return new SimpleJavaFileObject(URI.create("string:///noted"), JavaFileObject.Kind.SOURCE) {
                @Override
                public Writer openWriter() {
                    return Writer.nullWriter();
                }
            };
        });
        return proxy(
                ProcessingEnvironment.class,
                (self, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Extracting.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            look.accept(processingEnv);
        }
        return false;
    }
}
