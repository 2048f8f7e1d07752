package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Knows whether the object in a static field is hurt when several threads change it.
 *
 * <p>The declared type often says only that it is a Map, so what the class assigns to the field counts too.
 */
final class SharedFields {
    private static final Pattern CONCURRENT = Pattern.compile("Concurrent|Synchronized|ThreadSafe|Atomic");

    private enum Made {
        SAFE,
        UNSAFE,
        UNKNOWN
    }

    private final Sources sources;
    private final Rules rules;
    private final Map<VariableElement, Boolean> known = new HashMap<>();

    SharedFields(Sources sources, Rules rules) {
        this.sources = sources;
        this.rules = rules;
    }

    /** Whether changes by several threads hurt, for all that is known. */
    boolean isHurt(VariableElement field) {
        return known.computeIfAbsent(field, this::findOut);
    }

    private boolean findOut(VariableElement field) {
        if (rules.isSafe(field.asType())
                || field.asType() instanceof DeclaredType declared
                        && CONCURRENT
                                .matcher(declared.asElement().getSimpleName())
                                .find()) {
            return false;
        }
        Set<Made> made = sources.path(field).map(path -> made(field, path)).orElse(Set.of());
        return !made.contains(Made.SAFE)
                && (isConcrete(field.asType()) || !made.isEmpty() && !made.contains(Made.UNKNOWN));
    }

    private static boolean isConcrete(TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.INTERFACE
                        && !declared.asElement().toString().equals("java.lang.Object");
    }

    private Set<Made> made(VariableElement field, TreePath path) {
        Set<Made> made = new HashSet<>();
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
                Tree variable = tree.getVariable();
                if (variable.toString().endsWith(field.getSimpleName().toString())
                        && field.equals(sources.trees().getElement(new TreePath(getCurrentPath(), variable)))) {
                    add(new TreePath(getCurrentPath(), tree.getExpression()));
                }
                return super.visitAssignment(tree, nothing);
            }

            private void add(TreePath expression) {
                if (!(expression.getLeaf() instanceof LiteralTree)) {
                    made.add(SharedFields.this.made(expression));
                }
            }
        }.scan(path.getParentPath(), null);
        return made;
    }

    private Made made(TreePath expression) {
        ExpressionTree tree = (ExpressionTree) expression.getLeaf();
        TypeMirror type = sources.trees().getTypeMirror(expression);
        if (type != null && rules.isSafe(type)) {
            return Made.SAFE;
        }
        if (tree instanceof MethodInvocationTree call) {
            Element method = sources.trees().getElement(new TreePath(expression, call.getMethodSelect()));
            boolean concurrent =
                    method != null && method.getEnclosingElement() instanceof TypeElement owner && rules.isSafe(owner);
            boolean wraps = method != null && method.getSimpleName().contentEquals("newSetFromMap");
            return concurrent
                    ? Made.SAFE
                    : wraps ? made(new TreePath(expression, call.getArguments().get(0))) : Made.UNKNOWN;
        }
        if (tree instanceof NewClassTree && type instanceof DeclaredType made) {
            return made((TypeElement) made.asElement());
        }
        return tree instanceof NewArrayTree ? Made.UNSAFE : Made.UNKNOWN;
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
