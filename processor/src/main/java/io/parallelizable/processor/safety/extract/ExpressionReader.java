package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Value;
import java.util.Collections;
import java.util.Set;
import javax.lang.model.element.Element;

/** Finds out where the values of expressions come from, and what evaluating them does. */
abstract class ExpressionReader extends NameReader {
    private final Changes changes = new Changes(this);
    private final Stores stores = new Stores(this);
    private final Calls calls = new Calls(this);
    private final Conditions conditions = new Conditions(this);

    ExpressionReader(Environment environment, Summaries summaries, Frame frame) {
        super(environment, summaries, frame);
    }

    Changes changes() {
        return changes;
    }

    Conditions conditions() {
        return conditions;
    }

    @Override
    public Value visitParenthesized(ParenthesizedTree tree, Void nothing) {
        return value(tree.getExpression());
    }

    @Override
    public Value visitTypeCast(TypeCastTree tree, Void nothing) {
        return value(tree.getExpression());
    }

    @Override
    public Value visitInstanceOf(InstanceOfTree tree, Void nothing) {
        Value object = value(tree.getExpression());
        if (tree.getPattern() != null) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree variable, Void none) {
                    Element bound = environment.sources().trees().getElement(getCurrentPath());
                    frame.assign(bound, object);
                    return null;
                }
            }.scan(new TreePath(getCurrentPath(), tree.getPattern()), null);
        }
        return object.computed();
    }

    @Override
    public Value visitBinary(BinaryTree tree, Void nothing) {
        return value(tree.getLeftOperand()).or(value(tree.getRightOperand())).computed();
    }

    @Override
    public Value visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
        Conditions.Test test = conditions.test(tree.getCondition());
        Context before = context;
        context = test.whenTrue(before);
        Value first = value(tree.getTrueExpression());
        context = test.whenFalse(before);
        Value second = value(tree.getFalseExpression());
        context = before;
        Value either = first.or(second).on(test.value().on());
        // An array that is taken if it is long enough is taken in most calls.
        boolean isScratch =
                Conditions.isBound(tree.getCondition()) && (replaces(first, second) || replaces(second, first));
        return isScratch ? either.withoutFresh() : either;
    }

    /** Whether an object is new, and holds nothing of another. */
    private static boolean replaces(Value made, Value other) {
        return made.origins().equals(Value.FRESH.origins()) && Collections.disjoint(made.on(), other.on());
    }

    @Override
    public Value visitArrayAccess(ArrayAccessTree tree, Void nothing) {
        return value(tree.getExpression()).on(value(tree.getIndex()).on());
    }

    @Override
    public Value visitAssignment(AssignmentTree tree, Void nothing) {
        Value value = value(tree.getExpression());
        stores.assign(tree, value);
        return value;
    }

    @Override
    public Value visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
        Value added = value(tree.getExpression());
        Value old = value(tree.getVariable());
        return stores.update(
                tree.getVariable(), old.or(added).computed(), added.on().isEmpty(), tree);
    }

    @Override
    public Value visitUnary(UnaryTree tree, Void nothing) {
        Value value = value(tree.getExpression());
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                stores.update(tree.getExpression(), value.computed(), true, tree);
            default -> value.computed();
        };
    }

    @Override
    public Value visitNewArray(NewArrayTree tree, Void nothing) {
        Value content = Value.NONE;
        for (Tree dimension : tree.getDimensions()) {
            content = content.or(value(dimension));
        }
        if (tree.getInitializers() != null) {
            for (Tree element : tree.getInitializers()) {
                content = content.or(value(element));
            }
        }
        return content.from(Value.FRESH.origins());
    }

    @Override
    public Value visitNewClass(NewClassTree tree, Void nothing) {
        return calls.construct(tree);
    }

    @Override
    public Value visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        return calls.call(tree);
    }

    @Override
    public Value visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
        frame.remember(tree, getCurrentPath());
        return new Value(Set.of(new Origin.Code(tree)), Set.of());
    }

    @Override
    public Value visitMemberReference(MemberReferenceTree tree, Void nothing) {
        frame.remember(tree, getCurrentPath());
        return new Value(Set.of(new Origin.Code(tree)), Set.of());
    }
}
