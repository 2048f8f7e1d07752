package io.parallelizable.processor.write;

import io.parallelizable.processor.extract.ExtractedMethod;
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
    public void report(Problem problem, ExtractedMethod method) {
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
    public void fault(Throwable fault, String method, Element place) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        error(Problems.internal(method, trace.toString()), place);
    }

    private void error(String message, Element element) {
        messager.printMessage(Kind.ERROR, message, element);
    }
}
