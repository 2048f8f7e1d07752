package io.parallelizable.processor.write;

import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.validate.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic.Kind;

/** Reports problems to the compiler, each at the place in the source that is nearest to it. */
public final class Reporter {
    private final Messager messager;

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Reports a problem of a method. */
    public void report(Problem problem, ExtractedMethod method) {
        switch (problem.place()) {
            case METHOD -> error(problem.message(), method.element());
            case FIRST_PARAMETER -> error(problem.message(), parameter(method, 0));
            case SECOND_PARAMETER -> error(problem.message(), parameter(method, 1));
            case COMPANION_NAME ->
                method.givenName()
                        .ifPresentOrElse(
                                name -> messager.printMessage(
                                        Kind.ERROR, problem.message(), method.element(), method.annotation(), name),
                                () -> error(problem.message(), method.element()));
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

    private static VariableElement parameter(ExtractedMethod method, int index) {
        List<? extends VariableElement> parameters = method.element().getParameters();
        return parameters.get(index);
    }
}
