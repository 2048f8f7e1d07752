package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnGenerator;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import io.parallelizable.processor.safety.tables.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds out what calls do: from the source of the method, else from the tables, else nothing is assumed. */
final class Calls {
    /** What a method says that prints; of callees it is not passed on. */
    static final String PRINTS = "prints to System.out";

    private final ExpressionReader reader;
    private final SummaryCalls summaryCalls;
    private final RuleCalls ruleCalls;
    private final CodeCalls codeCalls;

    Calls(ExpressionReader reader) {
        this.reader = reader;
        codeCalls = new CodeCalls(reader, this);
        summaryCalls = new SummaryCalls(reader, codeCalls);
        ruleCalls = new RuleCalls(reader, codeCalls);
    }

    Value construct(NewClassTree tree) {
        Value outer = tree.getEnclosingExpression() == null ? Value.NONE : reader.value(tree.getEnclosingExpression());
        Element element = reader.environment.sources().trees().getElement(reader.getCurrentPath());
        List<Value> arguments = values(tree.getArguments());
        if (!(element instanceof ExecutableElement constructor)) {
            return arguments.stream().reduce(outer, Value::or).from(Value.UNKNOWN.origins());
        }
        Value made = Value.FRESH.on(outer.on());
        Call call = new Call(tree, constructor, made, null, arguments, tree.getArguments());
        Value object = tree.getClassBody() == null ? call(call) : Value.NONE;
        // What only names an object is no result.
        // An object that is given a generator draws from that, though it may have one of its own besides.
        Value own = reader.environment.rules().takesGenerator(constructor)
                ? object.without(OnGenerator.class::isInstance)
                : object;
        Value given = call.all().or(own).without(Dependence::isName);
        return given.from(object.origins().isEmpty() ? Value.FRESH.origins() : object.origins());
    }

    Value call(MethodInvocationTree tree) {
        ExpressionTree select = tree.getMethodSelect();
        Element element = reader.element(select);
        if (!(element instanceof ExecutableElement method)) {
            Value object = reader.value(select);
            return values(tree.getArguments()).stream()
                    .reduce(object, Value::or)
                    .from(Value.UNKNOWN.origins());
        }
        if (reader.environment.rules().find(method, Rule.Kind.QUIET).isPresent()) {
            reader.muted(select);
            tree.getArguments().forEach(reader::muted);
            return Value.UNKNOWN;
        }
        Tree receiverTree = select instanceof MemberSelectTree member ? member.getExpression() : null;
        Value receiver = receiver(method, select, receiverTree);
        List<Value> arguments = values(tree.getArguments());
        if (reader.environment.rules().waits(method)) {
            arguments.replaceAll(argument -> argument.without(Dependence::isTime));
        }
        if (receiverTree != null && isSystemOut(named(select, receiverTree))) {
            prints(method, tree);
            return Value.NONE;
        }
        return call(new Call(tree, method, receiver, receiverTree, arguments, tree.getArguments()));
    }

    private Value receiver(ExecutableElement method, ExpressionTree select, Tree receiverTree) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Value.NONE;
        }
        if (receiverTree == null) {
            return Value.argument(Origin.Argument.THIS);
        }
        // The name of the method is no value: only what stands before it is read.
        return reader.scan(new TreePath(new TreePath(reader.getCurrentPath(), select), receiverTree));
    }

    private List<Value> values(List<? extends ExpressionTree> arguments) {
        List<Value> values = new ArrayList<>();
        arguments.forEach(argument -> values.add(reader.value(argument)));
        return values;
    }

    private Element named(ExpressionTree select, Tree receiver) {
        TreePath path = new TreePath(new TreePath(reader.getCurrentPath(), select), receiver);
        return reader.environment.sources().trees().getElement(path);
    }

    /** Whether this is the stream System.out. */
    static boolean isSystemOut(Element element) {
        return element != null
                && element.getSimpleName().contentEquals("out")
                && element.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.System");
    }

    /** A method of System.out is called. */
    void prints(ExecutableElement method, Tree place) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("print") || name.equals("format") || name.equals("append") || name.equals("write")) {
            reader.cause(Hazard.SHARED_OUTPUT, PRINTS, Trail.at(place));
        }
    }

    /** What a call does and gives, whoever makes it. */
    Value call(Call call) {
        Optional<ExecutableElement> target = reader.environment.dispatch().target(call, reader.made(call));
        List<Rule> rules = reader.environment.rules().of(call.method(), reader.typeOfReceiver(call));
        boolean source = target.isPresent()
                && rules.stream().allMatch(rule -> rule.kind().givesWayToSource());
        if (!source && !rules.isEmpty()) {
            return ruleCalls.apply(call, rules);
        }
        if (target.isPresent()) {
            Summary summary = reader.summaries.of(target.get());
            return summaryCalls.apply(call, target.get(), summary);
        }
        return unknown(call);
    }

    /** Whether a method is a record's own accessor, which gives a part of it. */
    private static boolean isAccessor(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Value unknown(Call call) {
        boolean isConstructor = call.method().getKind() == ElementKind.CONSTRUCTOR;
        if (isAccessor(call.method())) {
            return call.receiver();
        }
        if (call.method().getSimpleName().contentEquals("clone")) {
            return call.all().from(Value.FRESH.origins());
        }
        if (isConstructor) {
            return call.all().from(Value.FRESH.origins());
        }
        Value result = codeCalls.runAll(call).or(codeCalls.runReceiver(call));
        return call.all().or(result.computed()).from(Value.UNKNOWN.origins());
    }
}
