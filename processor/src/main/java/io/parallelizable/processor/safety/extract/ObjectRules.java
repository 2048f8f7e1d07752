package io.parallelizable.processor.safety.extract;

import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import io.parallelizable.processor.safety.tables.Rule;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Applies the rules for methods that change or use an object, or write a file. */
final class ObjectRules {
    private final ExpressionReader reader;

    ObjectRules(ExpressionReader reader) {
        this.reader = reader;
    }

    void change(Call call) {
        if (!isSafe(call)) {
            Value given = call.arguments().stream().reduce(Value.NONE, Value::or);
            reader.changes().part(call.receiverTree(), call.receiver(), given.on(), Manner.PART_UPDATED, call.tree());
        }
    }

    /** Whether the receiver may be changed by several threads, going by what the source calls it or makes it. */
    private boolean isSafe(Call call) {
        TypeMirror type = reader.typeOfReceiver(call);
        Element element = reader.receiver(call);
        return type != null && reader.environment.rules().isSafe(type)
                || element instanceof VariableElement field
                        && element.getKind() == ElementKind.FIELD
                        && !reader.environment.fields().isHurt(field);
    }

    /** The argument is changed by what the other arguments are, or by what code among them has given. */
    void fill(Call call, int position, Value ran, Manner manner) {
        Value filled = call.argument(position);
        Set<Dependence> on = call.all().or(ran.computed()).on();
        reader.changes().part(call.argumentTree(position), filled, on, manner, call.tree());
    }

    void use(Call call, Rule rule) {
        TypeMirror type = reader.typeOfReceiver(call);
        Element used = type instanceof DeclaredType declared
                ? declared.asElement()
                : call.method().getEnclosingElement();
        Use use = new Use(used.getSimpleName().toString(), rule.text());
        reader.changes().use(call.receiverTree(), call.receiver(), call.all().on(), use, call.tree());
    }

    void file(Call call) {
        if (!call.argumentTrees().isEmpty()) {
            new FileNames(reader)
                    .constant(new TreePath(
                            reader.getCurrentPath(), call.argumentTrees().get(0)))
                    .ifPresent(text ->
                            reader.cause(Hazard.SHARED_OUTPUT, "writes to \"" + text + "\"", Trail.at(call.tree())));
        }
    }
}
