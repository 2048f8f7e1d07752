package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Assignments to variables, fields and elements. */
final class Stores {
    private final ExpressionReader reader;

    Stores(ExpressionReader reader) {
        this.reader = reader;
    }

    /** {@code variable = value}. */
    void assign(AssignmentTree place, Value value) {
        Tree variable = place.getVariable();
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
            reader.changes().part(access.getExpression(), array, on, manner.ofPart(), place);
            return;
        }
        Element element = reader.element(variable);
        if (!(element instanceof VariableElement stored)) {
            return;
        }
        if (!element.getKind().isField()) {
            reader.frame.assignAgain(element);
            reader.frame.assign(element, value.on(reader.changes().reached()));
        } else if (isStatic(element)) {
            assignStatic(stored, value, manner, place);
        } else {
            Tree owner = variable instanceof MemberSelectTree select ? select.getExpression() : null;
            Value object = owner == null ? Value.argument(Origin.Argument.THIS) : reader.value(owner);
            // A time that an object keeps is seldom a result.
            Set<Dependence> on = value.without(Dependence::isTime).on();
            if (isPublished(stored, value)) {
                reader.changes().spread(owner, object, on);
            } else {
                reader.changes().part(owner, object.on(Set.of(new OnField(stored))), on, manner.ofPart(), place);
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
        Origin target = new Origin.Static(field);
        if (reader.changes().isFirstUse(manner, Set.of(new OnField(field)), on)) {
            reader.changes().fill(Set.of(target), on, place);
        } else if (!isPublished(field, value)) {
            Manner really = manner == Manner.ASSIGNED && place instanceof AssignmentTree assignment
                    ? reader.changes().setting(field, assignment.getExpression().toString())
                    : manner;
            reader.changes().add(new Change(target, really, on, Optional.empty(), Trail.at(place)));
        }
    }

    /** Whether a copy of what the field holds, changed before anyone sees it, takes its place. */
    private boolean isPublished(VariableElement field, Value value) {
        return value.origins().contains(Origin.Plain.FRESH)
                && (value.on().contains(new OnField(field))
                        || reader.context.control().contains(new OnField(field)));
    }
}
