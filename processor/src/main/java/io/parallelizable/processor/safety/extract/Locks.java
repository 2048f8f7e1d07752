package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Knows the statements after which a lock is held. */
final class Locks {
    private static final String PACKAGE = "java.util.concurrent.";

    private final Sources sources;

    Locks(Sources sources) {
        this.sources = sources;
    }

    /** Whether a statement, which is a part of the tree at a path, takes a lock. */
    boolean isTaken(StatementTree statement, TreePath around) {
        return evaluated(statement) instanceof MethodInvocationTree call
                && call.getArguments().isEmpty()
                && call.getMethodSelect() instanceof MemberSelectTree select
                && isTaken(select, new TreePath(new TreePath(around, call), select));
    }

    /** What a statement evaluates: the stamp of a lock is kept in a variable. */
    private static ExpressionTree evaluated(StatementTree statement) {
        if (statement instanceof VariableTree variable) {
            return variable.getInitializer();
        }
        if (!(statement instanceof ExpressionStatementTree expression)) {
            return null;
        }
        return expression.getExpression() instanceof AssignmentTree assignment
                ? assignment.getExpression()
                : expression.getExpression();
    }

    private boolean isTaken(MemberSelectTree select, TreePath path) {
        if (!(sources.trees().getElement(path) instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement type)) {
            return false;
        }
        String name = select.getIdentifier().toString();
        String owner = type.getQualifiedName().toString();
        return switch (owner) {
            case PACKAGE + "locks.StampedLock" -> name.startsWith("writeLock");
            case PACKAGE + "Semaphore" ->
                name.startsWith("acquire") && hasOnePermit(new TreePath(path, select.getExpression()));
            default -> name.startsWith("lock") && owner.startsWith(PACKAGE + "locks.");
        };
    }

    /** Whether a semaphore, by its field's declaration, lets one thread in at a time. */
    private boolean hasOnePermit(TreePath semaphore) {
        Element field = sources.trees().getElement(semaphore);
        return field != null
                && sources.path(field)
                        .filter(path -> path.getLeaf() instanceof VariableTree variable
                                && variable.getInitializer() instanceof NewClassTree made
                                && !made.getArguments().isEmpty()
                                && made.getArguments().get(0).toString().equals("1"))
                        .isPresent();
    }
}
