package io.parallelizable.processor.safety.judge;

import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** The words for a static field and what becomes of it. */
final class Words {
    private static final Pattern MAP = Pattern.compile("java\\.util\\.(Hash|LinkedHash)?Map\\b");

    private Words() {}

    /** Such as {@code the static field Solver.evaluations}. */
    static String state(ExecutableElement method, VariableElement field, Manner manner) {
        String name = name(method, field);
        return (manner.isOfPart() ? "what is in the static field " : "the static field ") + name;
    }

    /** What helps; empty if it is what helps with all static fields. */
    static String remedy(VariableElement field, Manner manner) {
        boolean map = MAP.matcher(field.asType().toString()).lookingAt();
        return map && manner.isOfPart()
                ? "Make it a ConcurrentHashMap and use computeIfAbsent, or keep it in an object that each call makes."
                : "";
    }

    /** Such as {@code STAMP is one SimpleDateFormat for all calls}. */
    static String shared(ExecutableElement method, VariableElement field, Use use) {
        boolean own = !(field.asType() instanceof DeclaredType declared)
                || declared.asElement().getSimpleName().contentEquals(use.type());
        String holder = own ? name(method, field) + " is" : "the static field " + name(method, field) + " holds";
        return holder + " one " + use.type() + " for all calls";
    }

    /** Such as {@code NEXT, which counts calls}. */
    static String counter(ExecutableElement method, OnCounter counter) {
        return name(method, counter.field())
                + (counter.counts() ? ", which counts calls" : ", which each call changes");
    }

    /** With its class where that is not the method's own, or the name alone would say little. */
    private static String name(ExecutableElement method, VariableElement field) {
        boolean own = field.getEnclosingElement().equals(method.getEnclosingElement());
        boolean constant = field.getModifiers().contains(Modifier.FINAL);
        String simple = field.getSimpleName().toString();
        return own && constant ? simple : field.getEnclosingElement().getSimpleName() + "." + simple;
    }
}
