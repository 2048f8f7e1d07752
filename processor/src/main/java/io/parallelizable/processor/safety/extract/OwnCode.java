package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;

/**
 * Visits the code of a method or a statement, but not that of lambdas and classes in it, which may run at other times.
 */
abstract class OwnCode extends TreeScanner<Void, Void> {
    @Override
    public final Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
        return null;
    }

    @Override
    public final Void visitClass(ClassTree tree, Void nothing) {
        return null;
    }
}
