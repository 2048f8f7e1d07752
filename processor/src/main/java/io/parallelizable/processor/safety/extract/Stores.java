package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import io.parallelizable.processor.safety.model.Dependence.OnDraws;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** What writing into variables, fields, elements and objects changes. */
final class Stores {
    private final ExpressionReader reader;

    Stores(ExpressionReader reader) {
        this.reader = reader;
    }

    /** {@code variable = value}. */
    void assign(Tree variable, Value value, Tree place) {
        Element field = field(variable);
        boolean updates =
                field != null && value.origins().isEmpty() && value.on().contains(new OnField((VariableElement) field));
        if (updates && isStatic(field)) {
            reader.frame.counts(new OnCounter((VariableElement) field, false, Trail.at(place)));
        }
        store(variable, value, updates ? Manner.UPDATED : Manner.ASSIGNED, place);
    }

    /** {@code variable += …} and the like; gives the value of the expression. */
    Value update(Tree variable, Value value, boolean counts, Tree place) {
        store(variable, value, Manner.UPDATED, place);
        Element field = field(variable);
        if (field != null && isStatic(field)) {
            OnCounter counter = new OnCounter((VariableElement) field, counts, Trail.at(place));
            reader.frame.counts(counter);
            return value.on(Set.of(counter));
        }
        return value;
    }

    private static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    private Element field(Tree variable) {
        Element element = reader.element(variable);
        return element instanceof VariableElement && element.getKind().isField() ? element : null;
    }

    private void store(Tree target, Value value, Manner manner, Tree place) {
        Tree variable = withoutParentheses(target);
        if (variable instanceof ArrayAccessTree access) {
            Value array = reader.value(access.getExpression());
            Set<Dependence> on =
                    Value.union(value.on(), reader.value(access.getIndex()).on());
            changePart(access.getExpression(), array, on, manner.ofPart(), place);
            return;
        }
        Element element = reader.element(variable);
        if (!(element instanceof VariableElement stored)) {
            return;
        }
        if (!element.getKind().isField()) {
            reader.frame.assign(element, value.on(reached()));
        } else if (isStatic(element)) {
            assignStatic(stored, value, manner, place);
        } else {
            Tree owner = variable instanceof MemberSelectTree select ? select.getExpression() : null;
            Value object = owner == null ? Value.argument(Origin.Argument.THIS) : reader.value(owner);
            // A time that an object keeps is seldom a result.
            Set<Dependence> on = value.without(Dependence::isTime).on();
            if (isPublished(stored, value)) {
                spread(owner, object, on);
            } else {
                changePart(owner, object.on(Set.of(new OnField(stored))), on, manner.ofPart(), place);
            }
        }
    }

    private static Tree withoutParentheses(Tree tree) {
        Tree inner = tree;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        return inner;
    }

    private void assignStatic(VariableElement field, Value value, Manner manner, Tree place) {
        Set<Dependence> on = Value.union(value.on(), reader.context.control());
        boolean published = isPublished(field, value);
        boolean firstUse = manner.isPlainAssignment() && reader.context.filled().contains(field);
        if (!published && !firstUse) {
            change(new Change(new Origin.Static(field), manner, on, Optional.empty(), Trail.at(place)));
        }
    }

    /** Whether a copy of what the field holds, changed before anyone sees it, takes its place. */
    private boolean isPublished(VariableElement field, Value value) {
        return value.origins().contains(Origin.Plain.FRESH)
                && (value.on().contains(new OnField(field))
                        || reader.context.control().contains(new OnField(field)));
    }

    /** An object changes, named by a tree perhaps, to something that depends on the given. */
    void changePart(Tree tree, Value object, Set<Dependence> on, Manner manner, Tree place) {
        Set<Dependence> all = Value.union(on, reader.context.control());
        spread(tree, object, on);
        boolean firstUse = manner.isPlainAssignment()
                && reader.context.filled().stream()
                        .anyMatch(field -> object.on().contains(new OnField(field)));
        if (!firstUse) {
            changeOrigins(object, manner, all, Optional.empty(), place);
        }
    }

    /** An object is used that is not made for several threads. */
    void use(Tree tree, Value object, Set<Dependence> on, Use use, Tree place) {
        spread(tree, object, on);
        changeOrigins(object, Manner.USED, on, Optional.of(use), place);
    }

    private void changeOrigins(Value object, Manner manner, Set<Dependence> on, Optional<Use> use, Tree place) {
        for (Origin origin : certain(object)) {
            boolean hurt = !(origin instanceof Origin.Static field)
                    || manner.isPlainAssignment()
                    || reader.environment.fields().isHurt(field.field());
            if (hurt) {
                change(new Change(origin, manner, on, use, Trail.at(place)));
            }
        }
    }

    /** Where an object comes from, if that is certain to outlive the call. */
    static Collection<Origin> certain(Value object) {
        for (Origin origin : object.origins()) {
            if (origin instanceof Origin.Plain) {
                return Set.of();
            }
        }
        return object.origins();
    }

    void change(Change change) {
        if (!reader.context.muted() && !reader.context.locked()) {
            reader.frame.change(change);
        }
    }

    /** What is written into an object is seen through the variable and the argument that it comes from. */
    void spread(Tree tree, Value object, Set<Dependence> on) {
        Set<Dependence> all = Value.union(on, reached());
        if (all.isEmpty()) {
            return;
        }
        for (Origin origin : object.origins()) {
            if (origin instanceof Origin.Argument argument) {
                reader.frame.into(argument.position(), all);
            }
        }
        Element root = tree == null ? null : root(tree);
        if (root != null && !root.getKind().isField()) {
            reader.frame.assign(root, Value.NONE.on(all));
        }
    }

    private Element root(Tree tree) {
        TreePath path = new TreePath(reader.getCurrentPath(), tree);
        while (true) {
            Tree leaf = path.getLeaf();
            if (leaf instanceof IdentifierTree) {
                Element element = reader.environment.sources().trees().getElement(path);
                return element instanceof VariableElement ? element : null;
            }
            Tree inner = leaf instanceof MemberSelectTree select
                    ? select.getExpression()
                    : leaf instanceof ArrayAccessTree access
                            ? access.getExpression()
                            : leaf instanceof MethodInvocationTree call
                                    ? call.getMethodSelect()
                                    : leaf instanceof ParenthesizedTree parenthesized
                                            ? parenthesized.getExpression()
                                            : leaf instanceof TypeCastTree cast ? cast.getExpression() : null;
            if (inner == null) {
                return null;
            }
            path = new TreePath(path, inner);
        }
    }

    /** What it depends on whether this place is reached, as far as a value shows that. */
    Set<Dependence> reached() {
        Set<Dependence> shown = new LinkedHashSet<>();
        for (Dependence one : reader.context.control()) {
            if (one instanceof OnSource || one instanceof OnDraws) {
                shown.add(one);
            }
        }
        return shown.isEmpty() ? Set.of() : new HashSet<>(shown);
    }
}
