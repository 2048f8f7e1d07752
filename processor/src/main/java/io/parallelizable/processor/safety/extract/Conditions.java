package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnArgument;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import io.parallelizable.processor.safety.model.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Understands conditions: tests whether something is still empty, and switches for messages to developers. */
final class Conditions {
    private static final Pattern DEVELOPERS =
            Pattern.compile("(?i)debug|verbos|trace|tracing|logg|print|dump|show|diagnos|profil");
    private static final Pattern SILENCE = Pattern.compile("(?i)quiet|silent");

    private final ExpressionReader reader;

    Conditions(ExpressionReader reader) {
        this.reader = reader;
    }

    /**
     * A condition that has been read.
     *
     * @param value what it depends on
     * @param whereTrue the fields that may be empty if it is true
     * @param whereFalse the fields that may be empty if it is false
     * @param equal those of the first that are equal to something if it is true
     * @param debug whether it is true only where a developer wants to see something
     * @param noDebug whether it is false only then
     */
    record Test(
            Value value,
            Set<VariableElement> whereTrue,
            Set<VariableElement> whereFalse,
            Set<VariableElement> equal,
            boolean debug,
            boolean noDebug) {
        Context whenTrue(Context context) {
            Context known = context.filling(whereTrue).under(value.on());
            return debug ? known.asMuted() : known;
        }

        /**
         * In a turn of a loop that goes on while the condition is true.
         *
         * <p>How far a loop goes tells nothing of what it finds there: only what is equal to something is empty.
         */
        Context inEachTurn(Context context) {
            Context known = context.filling(equal).under(value.on());
            return debug ? known.asMuted() : known;
        }

        Context whenFalse(Context context) {
            Context known = context.filling(whereFalse).under(value.on());
            return noDebug ? known.asMuted() : known;
        }

        /** After a branch that ends the method or the loop if the condition is true. */
        Context afterwards(Context context) {
            Context known = context.filling(whereFalse);
            return noDebug ? known.asMuted() : known;
        }

        Test negated() {
            return new Test(value, whereFalse, whereTrue, Set.of(), noDebug, debug);
        }

        /** The test without the time: what is done when a time limit is over is seldom part of a result. */
        Test withoutTime() {
            return new Test(value.without(Dependence::isTime), whereTrue, whereFalse, equal, debug, noDebug);
        }
    }

    /** Reads a condition, which is a part of the tree at the current path. */
    Test test(Tree condition) {
        Test test = test(new TreePath(reader.getCurrentPath(), condition));
        return reader.context.waiting() ? test.withoutTime() : test;
    }

    private Test test(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return test(new TreePath(path, parenthesized.getExpression()));
        }
        if (tree instanceof UnaryTree unary && tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            return test(new TreePath(path, unary.getExpression())).negated();
        }
        if (tree instanceof BinaryTree binary) {
            return switch (tree.getKind()) {
                case CONDITIONAL_AND, AND -> both(path, binary, true);
                case CONDITIONAL_OR, OR -> both(path, binary, false);
                default -> comparison(path, binary);
            };
        }
        Value value = reader.scan(path);
        boolean debug = isFor(path, DEVELOPERS);
        Set<VariableElement> fields = fields(value);
        // What is of some class is there.
        Set<VariableElement> whereTrue = tree instanceof InstanceOfTree ? Set.of() : fields;
        return new Test(value.computed(), whereTrue, fields, Set.of(), debug, isFor(path, SILENCE));
    }

    private Test both(TreePath path, BinaryTree binary, boolean and) {
        Test first = test(new TreePath(path, binary.getLeftOperand()));
        Test second = test(new TreePath(path, binary.getRightOperand()));
        return new Test(
                first.value.or(second.value),
                Value.union(first.whereTrue, second.whereTrue),
                Value.union(first.whereFalse, second.whereFalse),
                and ? Value.union(first.equal, second.equal) : Set.of(),
                and ? first.debug || second.debug : first.debug && second.debug,
                and ? first.noDebug && second.noDebug : first.noDebug || second.noDebug);
    }

    private Test comparison(TreePath path, BinaryTree binary) {
        Value left = reader.scan(new TreePath(path, binary.getLeftOperand()));
        Value right = reader.scan(new TreePath(path, binary.getRightOperand()));
        Set<VariableElement> empty = isBound(binary) ? Set.of() : compared(binary, left, right);
        Set<VariableElement> equal = binary.getKind() == Tree.Kind.EQUAL_TO ? empty : Set.of();
        boolean debug = isFor(new TreePath(path, binary.getLeftOperand()), DEVELOPERS);
        return new Test(left.or(right).computed(), empty, empty, equal, debug, false);
    }

    /** The fields that a comparison may find empty: what is compared with an argument is asked for something else. */
    private static Set<VariableElement> compared(BinaryTree binary, Value left, Value right) {
        if (isConstant(binary.getRightOperand(), right)) {
            return fields(left);
        }
        if (isConstant(binary.getLeftOperand(), left)) {
            return fields(right);
        }
        return dependsOnArguments(left) || dependsOnArguments(right)
                ? Set.of()
                : Value.union(fields(left), fields(right));
    }

    /** Whether it is asked if an array is long enough, whatever its elements are. */
    static boolean isBound(Tree condition) {
        Tree plain = condition instanceof ParenthesizedTree parenthesized ? parenthesized.getExpression() : condition;
        return switch (plain.getKind()) {
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
                plain instanceof BinaryTree binary
                        && (isLength(binary.getLeftOperand()) || isLength(binary.getRightOperand()));
            default -> false;
        };
    }

    private static boolean isLength(Tree tree) {
        return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("length");
    }

    private static boolean isConstant(Tree tree, Value value) {
        Tree plain = tree instanceof UnaryTree unary ? unary.getExpression() : tree;
        return plain instanceof LiteralTree || value.on().isEmpty();
    }

    private static boolean dependsOnArguments(Value value) {
        return value.on().stream().anyMatch(OnArgument.class::isInstance);
    }

    private static Set<VariableElement> fields(Value value) {
        Set<VariableElement> fields = new HashSet<>();
        for (Dependence one : value.on()) {
            if (one instanceof OnField field) {
                fields.add(field.field());
            }
        }
        return fields;
    }

    /** Whether a condition's name tells what it is for, and its type that it is a switch or a level. */
    private boolean isFor(TreePath path, Pattern purpose) {
        Tree tree = path.getLeaf();
        Tree named = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
        String name = named instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : named instanceof IdentifierTree identifier
                        ? identifier.getName().toString()
                        : "";
        if (name.isEmpty() || !purpose.matcher(name).find()) {
            return false;
        }
        TypeMirror type = reader.environment.sources().trees().getTypeMirror(path);
        return type != null && (type.getKind() == TypeKind.BOOLEAN || type.getKind() == TypeKind.INT);
    }
}
