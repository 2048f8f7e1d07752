package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Finds the source of the method that a call runs, where there is but one that it can be. */
final class Dispatch {
    private final Sources sources;
    private final Types types;
    private final Map<ExecutableElement, List<ExecutableElement>> bodies = new HashMap<>();
    private final Map<Element, Boolean> generated = new HashMap<>();

    Dispatch(Sources sources) {
        this.sources = sources;
        types = sources.types();
    }

    /**
     * The method whose source tells what the call does.
     *
     * @param call the call
     * @param made the class of the receiver, if that is known
     */
    Optional<ExecutableElement> target(Call call, Optional<TypeElement> made) {
        ExecutableElement method = call.method();
        if (sources.path(method).isEmpty() || generated.computeIfAbsent(method.getEnclosingElement(), Generated::is)) {
            return Optional.empty();
        }
        if (isExact(method, call.receiverTree())) {
            return Optional.of(method);
        }
        List<ExecutableElement> possible = bodies.computeIfAbsent(method, this::bodies);
        return possible.size() == 1
                ? Optional.of(possible.get(0))
                : made.or(() -> made(call.receiver())).flatMap(type -> of(type, possible));
    }

    private static boolean isExact(ExecutableElement method, Tree receiver) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean isFinal = modifiers.contains(Modifier.STATIC)
                || modifiers.contains(Modifier.PRIVATE)
                || modifiers.contains(Modifier.FINAL)
                || method.getKind() == ElementKind.CONSTRUCTOR
                || method.getEnclosingElement().getModifiers().contains(Modifier.FINAL);
        boolean isMade = receiver instanceof NewClassTree;
        boolean isSuper =
                receiver instanceof IdentifierTree name && name.getName().contentEquals("super");
        return isFinal || isMade || isSuper;
    }

    private List<ExecutableElement> bodies(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        List<ExecutableElement> found = new ArrayList<>();
        for (ExecutableElement other : sources.named(method.getSimpleName().toString())) {
            boolean sameShape =
                    other.getParameters().size() == method.getParameters().size()
                            && !other.getModifiers().contains(Modifier.STATIC)
                            && !other.getModifiers().contains(Modifier.ABSTRACT);
            if (sameShape && (other.equals(method) || isBelow((TypeElement) other.getEnclosingElement(), owner))) {
                found.add(other);
            }
        }
        return found;
    }

    private boolean isBelow(TypeElement type, TypeElement above) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(above.asType()));
    }

    /** The class that the initialiser of a static final field makes. */
    private Optional<TypeElement> made(Value object) {
        if (object.origins().size() == 1 && object.origins().iterator().next() instanceof Origin.Static origin) {
            VariableElement field = origin.field();
            return field.getModifiers().contains(Modifier.FINAL)
                    ? sources.path(field).flatMap(this::made)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The class that the initialiser of a variable makes. */
    Optional<TypeElement> made(TreePath field) {
        ExpressionTree initializer = ((VariableTree) field.getLeaf()).getInitializer();
        if (initializer instanceof NewClassTree made && made.getClassBody() == null) {
            TreePath path = new TreePath(new TreePath(field, initializer), made.getIdentifier());
            Element type = sources.trees().getElement(path);
            return type instanceof TypeElement named ? Optional.of(named) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<ExecutableElement> of(TypeElement type, List<ExecutableElement> possible) {
        ExecutableElement nearest = null;
        for (ExecutableElement one : possible) {
            TypeElement owner = (TypeElement) one.getEnclosingElement();
            boolean inherited = isBelow(type, owner);
            if (inherited && (nearest == null || isBelow(owner, (TypeElement) nearest.getEnclosingElement()))) {
                nearest = one;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
