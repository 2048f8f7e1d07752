package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.VariableTree;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads statements: which of them count, and under which conditions. */
final class StatementReader extends LoopReader {
    private final Map<IfTree, Conditions.Test> tests = new HashMap<>();
    private Set<Dependence> exits = Set.of();

    StatementReader(Environment environment, Summaries summaries, Frame frame) {
        super(environment, summaries, frame);
    }

    @Override
    public Value visitBlock(BlockTree tree, Void nothing) {
        return sequence(tree.getStatements());
    }

    @Override
    public Value visitSwitch(SwitchTree tree, Void nothing) {
        Value selector = value(tree.getExpression());
        Context before = context;
        context = before.under(selector.on());
        tree.getCases().forEach(this::value);
        context = before;
        return Value.NONE;
    }

    @Override
    public Value visitCase(CaseTree tree, Void nothing) {
        return tree.getStatements() == null ? value(tree.getBody()) : sequence(tree.getStatements());
    }

    private Value sequence(List<? extends StatementTree> statements) {
        Context before = context;
        Value value = Value.NONE;
        for (StatementTree statement : statements) {
            value = value.or(value(statement));
            if (statement instanceof IfTree test
                    && Shape.ends(test.getThenStatement())
                    && test.getElseStatement() == null) {
                context = tests.get(test).afterwards(context);
            } else if (new Locks(environment.sources()).isTaken(statement, getCurrentPath())) {
                context = context.asLocked();
            }
        }
        context = before;
        return value;
    }

    @Override
    public Value visitIf(IfTree tree, Void nothing) {
        Conditions.Test test = conditions().test(tree.getCondition());
        tests.put(tree, test);
        Conditions.Test timeless = test.withoutTime();
        Context before = context;
        context = Shape.fails(tree.getThenStatement()) ? before : timeless.whenTrue(before);
        Value value = value(tree.getThenStatement());
        context = timeless.whenFalse(before);
        value = value.or(value(tree.getElseStatement()));
        context = before;
        if (Shape.leaves(tree)) {
            exits = Value.union(
                    exits,
                    Value.NONE
                            .on(test.value().on())
                            .without(one -> !isShown(one))
                            .on());
        }
        return value;
    }

    private static boolean isShown(Dependence one) {
        return one instanceof OnSource || one instanceof Dependence.OnDraws;
    }

    @Override
    public Value visitVariable(VariableTree tree, Void nothing) {
        Value value = value(tree.getInitializer());
        Element variable = environment.sources().trees().getElement(getCurrentPath());
        if (variable != null) {
            frame.assign(variable, value.on(changes().reached()));
            frame.declare(variable, getCurrentPath(), environment.dispatch().made(getCurrentPath()));
        }
        return Value.NONE;
    }

    @Override
    public Value visitExpressionStatement(ExpressionStatementTree tree, Void nothing) {
        value(tree.getExpression());
        return Value.NONE;
    }

    @Override
    public Value visitReturn(ReturnTree tree, Void nothing) {
        Value value = value(tree.getExpression());
        frame.returns(value.on(changes().reached()).on(exits));
        return Value.NONE;
    }

    @Override
    public Value visitSynchronized(SynchronizedTree tree, Void nothing) {
        Value lock = value(tree.getExpression());
        Context before = context;
        context = lock.origins().equals(Value.FRESH.origins()) ? before : before.asLocked();
        value(tree.getBlock());
        context = before;
        return Value.NONE;
    }

    @Override
    public Value visitThrow(ThrowTree tree, Void nothing) {
        muted(tree.getExpression());
        return Value.NONE;
    }

    @Override
    public Value visitCatch(CatchTree tree, Void nothing) {
        muted(tree.getBlock());
        return Value.NONE;
    }

    @Override
    public Value visitAssert(AssertTree tree, Void nothing) {
        return Value.NONE;
    }

    /** A class inside a method is not known to be used. */
    @Override
    public Value visitClass(ClassTree tree, Void nothing) {
        return Value.NONE;
    }
}
