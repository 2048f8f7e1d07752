package io.parallelizable.processor.harness;

import io.parallelizable.processor.ParallelizableProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor in an environment that notes what it asks the Filer for, and may answer with a failure. */
public final class Spy extends AbstractProcessor {
    /** What happens before a call of the Filer gets through. */
    public interface Before {
        void call(String method) throws Throwable;
    }

    /** A file that was asked for. */
    public record CreatedFile(String name, List<String> origins) {}

    private final Processor processor = new ParallelizableProcessor();
    private final List<CreatedFile> created = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final Before before;

    public Spy(Before before) {
        this.before = before;
    }

    public Spy() {
        this(method -> {});
    }

    /** The files that were asked for. */
    public List<CreatedFile> created() {
        return created;
    }

    /** The names of the Filer's methods that were called. */
    public List<String> calls() {
        return calls;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = proxy(Filer.class, (self, method, arguments) -> {
            calls.add(method.getName());
            List<String> origins = new ArrayList<>();
            for (Element origin : (Element[]) arguments[arguments.length - 1]) {
                origins.add(origin.toString());
            }
            created.add(new CreatedFile(arguments[arguments.length - 2].toString(), origins));
            before.call(method.getName());
            return forward(method, environment.getFiler(), arguments);
        });
        processor.init(proxy(
                ProcessingEnvironment.class,
                (self, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : forward(method, environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Spy.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object forward(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
