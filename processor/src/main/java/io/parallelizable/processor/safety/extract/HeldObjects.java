package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.safety.extract.MadeObjects.Made;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Knows whether what a call of a companion gives to all calls of the method may be changed by several threads. */
public final class HeldObjects {
    private final Sources sources;
    private final MadeObjects objects;

    public HeldObjects(Sources sources, Rules rules) {
        this.sources = sources;
        objects = new MadeObjects(sources, rules);
    }

    /**
     * Whether an argument is known to be such an object, by its type, or by how it is made, where it is declared or in
     * a method that returns it.
     */
    public boolean isSafe(TreePath argument) {
        return isSafe(argument, new HashSet<>());
    }

    private boolean isSafe(TreePath argument, Set<Element> followed) {
        TreePath plain = plain(argument);
        TypeMirror type = sources.trees().getTypeMirror(plain);
        if (type != null && objects.isSafe(type) || objects.made(plain) == Made.SAFE) {
            return true;
        }
        if (plain.getLeaf() instanceof ConditionalExpressionTree choice) {
            return isSafe(new TreePath(plain, choice.getTrueExpression()), followed)
                    && isSafe(new TreePath(plain, choice.getFalseExpression()), followed);
        }
        Element named = sources.trees().getElement(named(plain));
        if (!followed.add(named)) {
            // It is made of itself.
            return false;
        }
        boolean safe = isMadeSafe(named, plain, followed);
        followed.remove(named);
        return safe;
    }

    private boolean isMadeSafe(@Nullable Element named, TreePath use, Set<Element> followed) {
        if (named instanceof VariableElement variable) {
            return assigned(variable, use).stream().anyMatch(value -> isSafe(value, followed));
        }
        List<TreePath> returned = returned(named);
        return !returned.isEmpty() && returned.stream().allMatch(value -> isSafe(value, followed));
    }

    private static TreePath named(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree call ? new TreePath(path, call.getMethodSelect()) : path;
    }

    private List<TreePath> assigned(VariableElement variable, TreePath use) {
        return declaration(variable, use)
                .map(path -> objects.assigned(variable, path))
                .orElse(List.of());
    }

    /** What a method returns, if its source is compiled. */
    private List<TreePath> returned(@Nullable Element method) {
        List<TreePath> returned = new ArrayList<>();
        Optional<TreePath> source = method instanceof ExecutableElement ? sources.path(method) : Optional.empty();
        source.ifPresent(path -> new OwnCode() {
            @Override
            public Void visitReturn(ReturnTree tree, Void nothing) {
                if (tree.getExpression() != null) {
                    returned.add(sources.trees().getPath(path.getCompilationUnit(), tree.getExpression()));
                }
                return null;
            }
        }.scan(path.getLeaf(), null));
        return returned;
    }

    private static TreePath plain(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return plain(new TreePath(path, parenthesized.getExpression()));
        }
        return tree instanceof TypeCastTree cast ? plain(new TreePath(path, cast.getExpression())) : path;
    }

    private Optional<TreePath> declaration(VariableElement variable, TreePath use) {
        return variable.getKind().isField() ? sources.path(variable) : local(variable, use);
    }

    /** Only fields are known by their elements: variables of methods are looked for around the place of their use. */
    private Optional<TreePath> local(VariableElement variable, TreePath use) {
        TreePath around = use;
        while (!(around.getLeaf() instanceof MethodTree
                || around.getParentPath().getLeaf() instanceof ClassTree)) {
            around = around.getParentPath();
        }
        TreePath[] found = new TreePath[1];
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                if (variable.equals(sources.trees().getElement(getCurrentPath()))) {
                    found[0] = getCurrentPath();
                }
                return super.visitVariable(tree, nothing);
            }
        }.scan(around, null);
        return Optional.ofNullable(found[0]);
    }
}
