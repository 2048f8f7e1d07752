package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Tells which files have the same name in all calls: a constant, or a File or Path that is made from constants. */
final class FileNames {
    private static final Pattern FILE = Pattern.compile("(\\w+\\.)*File");
    private static final Pattern PATH = Pattern.compile("(\\w+\\.)*Paths?\\.(of|get)");

    private final ExpressionReader reader;
    private final Set<VariableElement> followed = new HashSet<>();

    FileNames(ExpressionReader reader) {
        this.reader = reader;
    }

    /** The name that an expression always gives. */
    Optional<String> constant(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue())
                    .filter(String.class::isInstance)
                    .map(Object::toString);
        }
        if (tree instanceof NewClassTree made) {
            return FILE.matcher(made.getIdentifier().toString()).matches()
                    ? joined(path, made.getArguments())
                    : Optional.empty();
        }
        return tree instanceof MethodInvocationTree call ? given(path, call) : variable(path);
    }

    private Optional<String> given(TreePath path, MethodInvocationTree call) {
        if (PATH.matcher(call.getMethodSelect().toString()).matches()) {
            return joined(path, call.getArguments());
        }
        return call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("resolve")
                        && call.getArguments().size() == 1
                ? joined(
                        path,
                        List.of(select.getExpression(), call.getArguments().get(0)))
                : Optional.empty();
    }

    /** The parts of a name, if all are constants. */
    private Optional<String> joined(TreePath path, List<? extends ExpressionTree> parts) {
        List<String> names = parts.stream()
                .map(part -> constant(new TreePath(path, part)))
                .flatMap(Optional::stream)
                .toList();
        return names.isEmpty() || names.size() < parts.size() ? Optional.empty() : Optional.of(String.join("/", names));
    }

    /** The name in a variable that keeps what its declaration gives it. Two constants may be made of each other. */
    private Optional<String> variable(TreePath path) {
        if (!(reader.environment.sources().trees().getElement(path) instanceof VariableElement variable)
                || !followed.add(variable)) {
            return Optional.empty();
        }
        if (variable.getConstantValue() != null) {
            return Optional.of(variable.getConstantValue().toString());
        }
        return declaration(variable)
                .filter(declared -> declared.getLeaf() instanceof VariableTree tree && tree.getInitializer() != null)
                .flatMap(declared ->
                        constant(new TreePath(declared, ((VariableTree) declared.getLeaf()).getInitializer())));
    }

    private Optional<TreePath> declaration(VariableElement variable) {
        boolean isConstant = variable.getModifiers().containsAll(List.of(Modifier.STATIC, Modifier.FINAL));
        return isConstant ? reader.environment.sources().path(variable) : reader.frame.declaration(variable);
    }
}
