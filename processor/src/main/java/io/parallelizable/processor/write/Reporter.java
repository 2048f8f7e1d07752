package io.parallelizable.processor.write;

import io.parallelizable.processor.extract.SourceMethod;
import io.parallelizable.processor.model.Place;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.validate.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Reports problems to the compiler, each at the place in the source that is nearest to it. */
public final class Reporter {
    private final Messager messager;

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Reports a problem of a method. */
    public void report(Problem problem, SourceMethod method) {
        Place place = problem.place();
        if (place instanceof Place.OfParameter parameter) {
            error(problem.message(), method.element().getParameters().get(parameter.position()));
        } else if (place instanceof Place.GivenName && method.givenName().isPresent()) {
            AnnotationValue name = method.givenName().get();
            messager.printMessage(Kind.ERROR, problem.message(), method.element(), method.annotation(), name);
        } else {
            error(problem.message(), method.element());
        }
    }

    /** Reports a fault of the processor itself, where it happened. */
    public void fault(Throwable fault, String name, Element place) {
        error(Problems.internal(name, trace(fault)), place);
    }

    /** Reports a fault of the processor itself that happened with nothing in particular. */
    public void fault(Throwable fault) {
        messager.printMessage(Kind.ERROR, Problems.internal("this compilation", trace(fault)));
    }

    private static String trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** Reports an error of the whole compilation. */
    public void error(String message, Element element) {
        messager.printMessage(Kind.ERROR, message, element);
    }
}
