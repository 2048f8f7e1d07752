package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Runs lambda expressions and method references where they are called, or given to a method that calls them. */
final class CodeCalls {
    private final ExpressionReader reader;
    private final Calls calls;
    private final Set<Tree> running = new HashSet<>();

    CodeCalls(ExpressionReader reader, Calls calls) {
        this.reader = reader;
        this.calls = calls;
    }

    /** Runs the code among the arguments, as a method does whose source is not there; gives what it returns. */
    Value runAll(Call call) {
        Value given = call.all().from(call.receiver().origins());
        Value result = Value.NONE;
        for (Value argument : call.arguments()) {
            result = result.or(run(argument, given));
        }
        return result;
    }

    /** Runs the receiver, if it is code. */
    Value runReceiver(Call call) {
        Value given = call.arguments().stream().reduce(Value.NONE, Value::or);
        return run(call.receiver(), given);
    }

    /** Runs what is code of a value, with such arguments. */
    Value run(Value code, Value given) {
        Value result = Value.NONE;
        for (Origin origin : code.origins()) {
            if (origin instanceof Origin.Code lambda && running.add(lambda.tree())) {
                result = result.or(run(lambda.tree(), given));
                running.remove(lambda.tree());
            } else if (origin instanceof Origin.Argument argument) {
                reader.frame.runs(argument.position(), reader.context.locked());
            }
        }
        return result;
    }

    private Value run(Tree code, Value given) {
        TreePath path = reader.frame.path(code);
        if (path == null) {
            return Value.UNKNOWN;
        }
        return code instanceof LambdaExpressionTree lambda
                ? run(lambda, path, given)
                : run((MemberReferenceTree) code, path, given);
    }

    private Value run(LambdaExpressionTree lambda, TreePath path, Value given) {
        for (VariableTree parameter : lambda.getParameters()) {
            Element element = reader.environment.sources().trees().getElement(new TreePath(path, parameter));
            if (element != null) {
                reader.frame.assign(element, given);
            }
        }
        reader.frame.beginCode();
        Value value = reader.scan(new TreePath(path, lambda.getBody()));
        Value returned = reader.frame.endCode();
        return lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION ? value : returned;
    }

    private Value run(MemberReferenceTree reference, TreePath path, Value given) {
        Element element = reader.environment.sources().trees().getElement(path);
        if (!(element instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        TreePath qualifier = new TreePath(path, reference.getQualifierExpression());
        Element owner = reader.environment.sources().trees().getElement(qualifier);
        if (Calls.isSystemOut(owner)) {
            calls.prints(method, reference);
            return Value.NONE;
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        boolean ofType = owner instanceof TypeElement;
        Value receiver = isStatic ? Value.NONE : ofType ? given : reader.scan(qualifier);
        List<Value> arguments =
                method.getParameters().stream().map(parameter -> given).toList();
        return calls.call(new Call(reference, method, receiver, null, arguments, List.of()));
    }
}
