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
        return loop(tree.getCondition(), tree.getStatement(), null);
    }

    @Override
    public Value visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
        return loop(tree.getCondition(), tree.getStatement(), null);
    }

    @Override
    public Value visitForLoop(ForLoopTree tree, Void nothing) {
        tree.getInitializer().forEach(this::value);
        Value value = loop(tree.getCondition(), tree.getStatement(), tree.getUpdate());
        return value;
    }

    private Value loop(ExpressionTree condition, StatementTree body, List<? extends Tree> updates) {
        Context before = context;
        if (Shape.waits(body, environment.rules())) {
            context = context.asWaiting();
        }
        if (condition != null) {
            context = conditions().test(condition).whenTrue(context);
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
