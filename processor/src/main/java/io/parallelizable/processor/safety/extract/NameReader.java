package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Value;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Finds out where the values of variables and fields come from. */
abstract class NameReader extends Reader {
    NameReader(Environment environment, Summaries summaries, Frame frame) {
        super(environment, summaries, frame);
    }

    @Override
    public Value visitIdentifier(IdentifierTree tree, Void nothing) {
        String name = tree.getName().toString();
        return name.equals("this") || name.equals("super")
                ? Value.argument(Origin.Argument.THIS)
                : variable(environment.sources().trees().getElement(getCurrentPath()), null);
    }

    @Override
    public Value visitMemberSelect(MemberSelectTree tree, Void nothing) {
        String name = tree.getIdentifier().toString();
        if (name.equals("this") || name.equals("super")) {
            return Value.argument(Origin.Argument.THIS);
        }
        if (name.equals("class")) {
            return Value.NONE;
        }
        Value owner = value(tree.getExpression());
        return variable(environment.sources().trees().getElement(getCurrentPath()), owner);
    }

    private Value variable(Element element, Value owner) {
        if (element == null) {
            return Value.UNKNOWN;
        }
        return switch (element.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
                frame.local(element);
            case FIELD, ENUM_CONSTANT -> field((VariableElement) element, owner);
            default -> Value.NONE;
        };
    }

    private Value field(VariableElement field, Value owner) {
        if (field.getSimpleName().contentEquals("length") && field.getEnclosingElement() == null
                || field.getConstantValue() != null) {
            return owner == null ? Value.NONE : owner.computed();
        }
        Set<Dependence> itself = Set.of(new OnField(field));
        if (isOfTheJdk(field)) {
            return Value.UNKNOWN;
        }
        if (field.getModifiers().contains(Modifier.STATIC)) {
            Optional<Value> code = code(field);
            if (code.isPresent()) {
                return code.get();
            }
            return new Value(Set.of(new Origin.Static(field)), itself).on(frame.counter(field));
        }
        Value object = owner == null ? Value.argument(Origin.Argument.THIS) : owner;
        return object.on(itself);
    }

    /** Constants such as StandardCharsets.UTF_8; System.in is none. */
    private boolean isOfTheJdk(VariableElement field) {
        return field.getModifiers().contains(Modifier.STATIC)
                && !field.getSimpleName().contentEquals("in")
                && environment.sources().path(field).isEmpty()
                && environment
                        .sources()
                        .elements()
                        .getPackageOf(field)
                        .getQualifiedName()
                        .toString()
                        .startsWith("java");
    }

    /** The lambda expression or method reference in a static final field. */
    private Optional<Value> code(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return Optional.empty();
        }
        return environment
                .sources()
                .path(field)
                .filter(path -> path.getLeaf() instanceof VariableTree)
                .flatMap(path -> code(path, ((VariableTree) path.getLeaf()).getInitializer()));
    }

    private Optional<Value> code(TreePath field, Tree initializer) {
        if (!(initializer instanceof LambdaExpressionTree || initializer instanceof MemberReferenceTree)) {
            return Optional.empty();
        }
        frame.remember(initializer, new TreePath(field, initializer));
        return Optional.of(new Value(Set.of(new Origin.Code(initializer)), Set.of()));
    }
}
