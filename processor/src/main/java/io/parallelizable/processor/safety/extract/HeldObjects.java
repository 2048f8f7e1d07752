package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.safety.extract.MadeObjects.Made;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Knows whether what a call of a companion gives to all calls of the method may be changed by several threads. */
public final class HeldObjects {
    private final Sources sources;
    private final MadeObjects objects;

    public HeldObjects(Sources sources, Rules rules) {
        this.sources = sources;
        objects = new MadeObjects(sources, rules);
    }

    /**
     * Whether an argument is known to be such an object, by its type, or by how it or the variable it names is made.
     */
    public boolean isSafe(TreePath argument) {
        TreePath plain = plain(argument);
        TypeMirror type = sources.trees().getTypeMirror(plain);
        if (type != null && objects.isSafe(type) || objects.made(plain) == Made.SAFE) {
            return true;
        }
        Element element = sources.trees().getElement(plain);
        return element instanceof VariableElement variable
                && declaration(variable, plain)
                        .map(path -> objects.made(variable, path).contains(Made.SAFE))
                        .orElse(false);
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
