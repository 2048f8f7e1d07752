package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnDraws;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * What changes of objects come to: for the fields and arguments that they come from, and for the values of variables.
 */
final class Changes {
    private final ExpressionReader reader;

    Changes(ExpressionReader reader) {
        this.reader = reader;
    }

    /** An object changes, named by a tree perhaps, to something that depends on the given. */
    void part(Tree tree, Value object, Set<Dependence> on, Manner manner, Tree place) {
        Set<Dependence> all = Value.union(on, reader.context.control());
        spread(tree, object, on);
        if (!isFirstUse(manner, object.on(), all)) {
            changeOrigins(object, manner, all, Optional.empty(), place);
        } else {
            fill(certain(object), all, place);
        }
    }

    /**
     * Whether a change only fills what a test has just found empty, or comes with that and is the same for all calls.
     *
     * @param manner how something is changed
     * @param changed what that depends on
     * @param on what the change depends on
     */
    boolean isFirstUse(Manner manner, Set<Dependence> changed, Set<Dependence> on) {
        Set<VariableElement> filled = reader.context.filled();
        return manner.isPlainAssignment()
                && !filled.isEmpty()
                && (on.stream().noneMatch(Dependence::differs)
                        || filled.stream().anyMatch(field -> changed.contains(new OnField(field))));
    }

    /** What comes from static fields is filled on first use; that hurts where each call empties it again. */
    void fill(Collection<Origin> origins, Set<Dependence> on, Tree place) {
        for (Origin origin : origins) {
            if (origin instanceof Origin.Static && on.stream().anyMatch(Dependence::differs)) {
                add(new Change(origin, Manner.FILLED, on, Optional.empty(), Trail.at(place)));
            }
        }
    }

    /**
     * How a static field changes that is set to a value, told by its text.
     *
     * <p>What every call sets to the same is harmless, but not what every call sets to one value and then to another.
     */
    Manner setting(VariableElement field, String value) {
        Context context = reader.context;
        boolean always = context.control().isEmpty() && context.filled().isEmpty();
        boolean counts = !context.muted() && !context.locked();
        return always && counts && reader.frame.setsAnother(field, value) ? Manner.UPDATED : Manner.ASSIGNED;
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
                add(new Change(origin, manner, on, use, Trail.at(place)));
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

    /** A change, if it counts here. */
    void add(Change change) {
        if (!reader.context.muted() && !reader.context.locked()) {
            reader.frame.change(change);
        }
    }

    /** What is written into an object is seen through the variable and the argument that it comes from. */
    void spread(Tree tree, Value object, Set<Dependence> on) {
        Set<Dependence> all = Value.union(on, reached());
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

    /** The variable that the tree begins with; null if there is none. */
    private Element root(Tree tree) {
        TreePath path = new TreePath(reader.getCurrentPath(), tree);
        for (Tree inner = Shape.owner(tree); inner != null; inner = Shape.owner(inner)) {
            path = new TreePath(path, inner);
        }
        Element element = path.getLeaf() instanceof IdentifierTree
                ? reader.environment.sources().trees().getElement(path)
                : null;
        return element instanceof VariableElement ? element : null;
    }

    /** What it depends on whether this place is reached, as far as a value shows that. */
    Set<Dependence> reached() {
        Set<Dependence> shown = new LinkedHashSet<>();
        for (Dependence one : reader.context.control()) {
            if (one instanceof OnSource || one instanceof OnDraws) {
                shown.add(one);
            }
        }
        return shown;
    }
}
