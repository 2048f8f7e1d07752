package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Knows of objects whether several threads may change them, going by how they are made. */
final class MadeObjects {
    private static final Pattern CONCURRENT = Pattern.compile("Concurrent|Synchronized|ThreadSafe|Atomic");

    /** What several threads may do to an object that is made so. */
    enum Made {
        SAFE,
        UNSAFE,
        UNKNOWN
    }

    private final Sources sources;
    private final Rules rules;

    MadeObjects(Sources sources, Rules rules) {
        this.sources = sources;
        this.rules = rules;
    }

    /** Whether all objects of the type may be changed by several threads, by the tables or by its name. */
    boolean isSafe(TypeMirror type) {
        return rules.isSafe(type)
                || type instanceof DeclaredType declared
                        && CONCURRENT
                                .matcher(declared.asElement().getSimpleName())
                                .find();
    }

    /** What a variable holds, by all that is assigned to it where it is declared. */
    Set<Made> made(VariableElement variable, TreePath path) {
        return assigned(variable, path).stream().map(this::made).collect(Collectors.toSet());
    }

    /** All that is assigned to a variable where it is declared, but literals. */
    List<TreePath> assigned(VariableElement variable, TreePath path) {
        List<TreePath> assigned = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                if (tree == path.getLeaf() && tree.getInitializer() != null) {
                    add(new TreePath(getCurrentPath(), tree.getInitializer()));
                }
                return super.visitVariable(tree, nothing);
            }

            @Override
            public Void visitAssignment(AssignmentTree tree, Void nothing) {
                Tree target = tree.getVariable();
                if (target.toString().endsWith(variable.getSimpleName().toString())
                        && variable.equals(sources.trees().getElement(new TreePath(getCurrentPath(), target)))) {
                    add(new TreePath(getCurrentPath(), tree.getExpression()));
                }
                return super.visitAssignment(tree, nothing);
            }

            private void add(TreePath expression) {
                if (!(expression.getLeaf() instanceof LiteralTree)) {
                    assigned.add(expression);
                }
            }
        }.scan(path.getParentPath(), null);
        return assigned;
    }

    /** What an expression gives. */
    Made made(TreePath expression) {
        Tree tree = expression.getLeaf();
        TypeMirror type = sources.trees().getTypeMirror(expression);
        if (type != null && rules.isSafe(type)) {
            return Made.SAFE;
        }
        if (tree instanceof MethodInvocationTree call) {
            return given(call, expression);
        }
        if (tree instanceof NewClassTree && type instanceof DeclaredType made) {
            return made((TypeElement) made.asElement());
        }
        return tree instanceof NewArrayTree ? Made.UNSAFE : Made.UNKNOWN;
    }

    private Made given(MethodInvocationTree call, TreePath path) {
        Element method = sources.trees().getElement(new TreePath(path, call.getMethodSelect()));
        if (method == null) {
            return Made.UNKNOWN;
        }
        if (method.getEnclosingElement() instanceof TypeElement owner && rules.isSafe(owner)
                || method.getSimpleName().toString().startsWith("synchronized")) {
            return Made.SAFE;
        }
        return method.getSimpleName().contentEquals("newSetFromMap")
                ? made(new TreePath(path, call.getArguments().get(0)))
                : Made.UNKNOWN;
    }

    /** Of classes from elsewhere than the JDK and this compilation only their names tell. */
    private Made made(TypeElement type) {
        if (CONCURRENT.matcher(type.getSimpleName()).find()) {
            return Made.SAFE;
        }
        boolean known = type.getQualifiedName().toString().startsWith("java.util.")
                || sources.path(type).isPresent();
        return known ? Made.UNSAFE : Made.UNKNOWN;
    }
}
