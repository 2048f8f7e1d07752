package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Value;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Reads one method from its source. */
final class MethodReader {
    private static final int MOST_READINGS = 4;

    private final Environment environment;
    private final Summaries summaries;

    MethodReader(Environment environment, Summaries summaries) {
        this.environment = environment;
        this.summaries = summaries;
    }

    /** What the method does. */
    Summary read(ExecutableElement method) {
        TreePath path = environment.sources().path(method).orElseThrow();
        Frame frame = new Frame();
        for (int i = 0; i < method.getParameters().size(); i++) {
            frame.assign(method.getParameters().get(i), Value.argument(i));
        }
        for (int i = 0; i < MOST_READINGS; i++) {
            frame.begin();
            read(method, path, new StatementReader(environment, summaries, frame));
            if (!frame.isOutdated()) {
                break;
            }
        }
        return frame.summary();
    }

    private void read(ExecutableElement method, TreePath path, StatementReader reader) {
        MethodTree tree = (MethodTree) path.getLeaf();
        if (method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
            reader.context = reader.context.asLocked();
        }
        if (method.getKind() == ElementKind.CONSTRUCTOR && !delegates(tree)) {
            readInitializers(path.getParentPath(), reader);
        }
        if (tree.getBody() != null) {
            reader.scan(new TreePath(path, tree.getBody()));
        }
    }

    private static boolean delegates(MethodTree constructor) {
        List<? extends StatementTree> statements = constructor.getBody().getStatements();
        return !statements.isEmpty()
                && statements.get(0) instanceof ExpressionStatementTree first
                && first.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals("this");
    }

    private static void readInitializers(TreePath type, StatementReader reader) {
        for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
            if (member instanceof BlockTree block && !block.isStatic()) {
                reader.scan(new TreePath(type, block));
            } else if (member instanceof VariableTree field
                    && field.getInitializer() != null
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                Value value = reader.scan(new TreePath(new TreePath(type, field), field.getInitializer()));
                reader.frame.into(Origin.Argument.THIS, value.on());
            }
        }
    }
}
