package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import io.parallelizable.processor.safety.model.Value;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads loops. */
abstract class LoopReader extends ExpressionReader {
    LoopReader(Environment environment, Summaries summaries, Frame frame) {
        super(environment, summaries, frame);
    }

    @Override
    public Value visitWhileLoop(WhileLoopTree tree, Void nothing) {
        return loop(tree.getCondition(), true, tree.getStatement(), null);
    }

    @Override
    public Value visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
        return loop(tree.getCondition(), false, tree.getStatement(), null);
    }

    @Override
    public Value visitForLoop(ForLoopTree tree, Void nothing) {
        tree.getInitializer().forEach(this::value);
        return loop(tree.getCondition(), true, tree.getStatement(), tree.getUpdate());
    }

    private Value loop(
            ExpressionTree condition, boolean testedFirst, StatementTree body, List<? extends Tree> updates) {
        Context before = context;
        if (Shape.waits(body, environment.rules())) {
            context = context.asWaiting();
        }
        if (condition != null) {
            Conditions.Test test = conditions().test(condition);
            context = testedFirst
                    ? test.inEachTurn(context)
                    : context.under(test.value().on());
        }
        Value value = value(body);
        if (updates != null) {
            updates.forEach(this::value);
        }
        context = before;
        return value;
    }

    @Override
    public Value visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
        Value items = value(tree.getExpression());
        Element variable = element(tree.getVariable());
        if (variable != null) {
            frame.assign(variable, items.on(changes().reached()));
        }
        return value(tree.getStatement());
    }
}
