package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.model.Cause;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What has been read of a method so far.
 *
 * <p>Local variables only gain origins, so reading the method again and again comes to an end; a second reading is
 * needed only where a variable has gained some after it was read.
 */
final class Frame {
    private final Map<Element, Value> locals = new HashMap<>();
    private final Set<Element> read = new HashSet<>();
    private final Map<VariableElement, OnCounter> counters = new HashMap<>();
    private final Map<Element, TypeElement> made = new HashMap<>();
    private final Map<Element, TreePath> declarations = new HashMap<>();
    private final Set<Element> again = new HashSet<>();
    private final Map<Tree, TreePath> code = new HashMap<>();
    private final Deque<Value> results = new ArrayDeque<>();
    private final Map<Change, Change> changes = new LinkedHashMap<>();
    private final Map<Cause, Cause> causes = new LinkedHashMap<>();
    private final Map<Integer, Set<Dependence>> into = new HashMap<>();
    private final Map<Integer, Boolean> runs = new HashMap<>();
    private final Map<VariableElement, String> set = new HashMap<>();
    private boolean outdated;

    /** Begins to read the method, again perhaps. */
    void begin() {
        outdated = false;
        read.clear();
        results.clear();
        results.push(Value.NONE);
        changes.clear();
        causes.clear();
        set.clear();
    }

    /** Whether a variable has gained origins after it was read. */
    boolean isOutdated() {
        return outdated;
    }

    Value local(Element variable) {
        read.add(variable);
        return locals.getOrDefault(variable, Value.NONE);
    }

    void assign(Element variable, Value value) {
        Value old = locals.getOrDefault(variable, Value.NONE);
        Value both = old.or(value);
        if (both != old) {
            locals.put(variable, both);
            outdated |= read.contains(variable);
        }
    }

    /** A variable is declared, with an object of that class perhaps. */
    void declare(Element variable, TreePath declaration, Optional<TypeElement> type) {
        declarations.put(variable, declaration);
        type.ifPresent(known -> made.putIfAbsent(variable, known));
    }

    /** Where a local variable is declared that nothing else is assigned to. */
    Optional<TreePath> declaration(Element variable) {
        return again.contains(variable) ? Optional.empty() : Optional.ofNullable(declarations.get(variable));
    }

    /** A variable is assigned to: its declaration no longer tells what it holds. */
    void assignAgain(Element variable) {
        again.add(variable);
    }

    /** The class of the object in a variable, if its declaration tells. */
    Optional<TypeElement> made(Element variable) {
        return again.contains(variable) ? Optional.empty() : Optional.ofNullable(made.get(variable));
    }

    void remember(Tree lambda, TreePath path) {
        code.put(lambda, path);
    }

    TreePath path(Tree lambda) {
        return code.get(lambda);
    }

    void counts(OnCounter counter) {
        counters.putIfAbsent(counter.field(), counter);
    }

    /** The static field is set to a value, told by its text; whether it was set to another before. */
    boolean setsAnother(VariableElement field, String value) {
        return !set.computeIfAbsent(field, first -> value).equals(value);
    }

    /** The field as something that each call changes, if this method does so. */
    Set<Dependence> counter(VariableElement field) {
        OnCounter counter = counters.get(field);
        return counter == null ? Set.of() : Set.of(counter);
    }

    void beginCode() {
        results.push(Value.NONE);
    }

    Value endCode() {
        return results.pop();
    }

    void returns(Value value) {
        results.push(results.pop().or(value));
    }

    void change(Change change) {
        changes.merge(change, change, (first, second) -> first.trail().isShorter(second.trail()) ? first : second);
    }

    void cause(Cause cause) {
        causes.merge(cause, cause, (first, second) -> first.trail().isShorter(second.trail()) ? first : second);
    }

    void into(int argument, Set<Dependence> on) {
        into.merge(argument, on, Value::union);
    }

    void runs(int argument, boolean locked) {
        runs.merge(argument, locked, Boolean::logicalAnd);
    }

    Summary summary() {
        Map<Integer, Set<Dependence>> written = new HashMap<>();
        into.forEach((argument, on) -> written.put(argument, Bounds.of(on)));
        Value result = results.peek();
        return new Summary(
                new Value(result.origins(), Bounds.of(result.on())),
                Bounds.of(changes.values(), change -> change.trail().length()),
                Bounds.of(causes.values(), cause -> cause.trail().length()),
                written,
                Map.copyOf(runs));
    }
}
