package io.parallelizable.processor.safety.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The rules of all tables, found by method. */
public final class Rules {
    private static final Set<String> LIMITS = Set.of("java.util.concurrent.TimeUnit", "java.time.Duration");

    private final Map<String, List<Rule>> byType = RuleFile.read("jdk.txt", "libraries.txt");
    private final Set<String> waiting = new HashSet<>();
    private final Map<Element, List<Rule>> ofMethods = new HashMap<>();
    private final Map<Element, Set<String>> ancestors = new HashMap<>();
    private final Map<Element, Integer> generators = new HashMap<>();
    private final Map<Element, Boolean> limited = new HashMap<>();

    /** Reads the tables. */
    public Rules() {
        byType.values().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.kind() == Rule.Kind.WAIT)
                .forEach(rule -> waiting.add(rule.method().replace("*", "")));
    }

    /** All that the tables say of a method or constructor. */
    public List<Rule> of(ExecutableElement method) {
        return ofMethods.computeIfAbsent(method, key -> {
            String name = method.getKind() == ElementKind.CONSTRUCTOR
                    ? "new"
                    : method.getSimpleName().toString();
            return named(name, method.getEnclosingElement()).toList();
        });
    }

    /**
     * All that the tables say of a method that is called on an object of a type.
     *
     * <p>The class that declares the method may stand above those that a table names, as Format does above DateFormat.
     */
    public List<Rule> of(ExecutableElement method, TypeMirror receiver) {
        List<Rule> own = of(method);
        if (!(receiver instanceof DeclaredType type)
                || type.asElement().equals(method.getEnclosingElement())
                || method.getModifiers().contains(Modifier.STATIC)) {
            return own;
        }
        Set<Rule> all = new LinkedHashSet<>(own);
        named(method.getSimpleName().toString(), type.asElement())
                .filter(rule -> rule.kind().givesWayToSource())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Rule> named(String name, Element type) {
        return ancestors(type).stream()
                .flatMap(above -> byType.getOrDefault(above, List.of()).stream())
                .filter(rule -> rule.kind() != Rule.Kind.SAFE && rule.appliesTo(name));
    }

    /** The rule of that kind for a method. */
    public Optional<Rule> find(ExecutableElement method, Rule.Kind kind) {
        for (Rule rule : of(method)) {
            if (rule.kind() == kind) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether numbers are drawn from instances of the type. */
    public boolean isGenerator(TypeMirror type) {
        return type instanceof DeclaredType declared && has(declared.asElement(), Rule.Kind.DRAW);
    }

    /** Whether a method or constructor has a parameter that numbers are drawn from. */
    public boolean takesGenerator(ExecutableElement method) {
        return generatorOf(method) >= 0;
    }

    /** The position of the first parameter that numbers are drawn from; negative if there is none. */
    public int generatorOf(ExecutableElement method) {
        return generators.computeIfAbsent(method, key -> {
            for (int i = 0; i < method.getParameters().size(); i++) {
                if (isGenerator(method.getParameters().get(i).asType())) {
                    return i;
                }
            }
            return -1;
        });
    }

    /** Whether a method waits, or is told how long it may wait. */
    public boolean waits(ExecutableElement method) {
        return limited.computeIfAbsent(
                method,
                key -> find(method, Rule.Kind.WAIT).isPresent()
                        || method.getParameters().stream()
                                .anyMatch(parameter ->
                                        LIMITS.contains(parameter.asType().toString())));
    }

    /** Whether instances of the type may be changed by several threads at once. */
    public boolean isSafe(TypeMirror type) {
        return type instanceof DeclaredType declared && isSafe(declared.asElement());
    }

    /** Whether instances of the class may be changed by several threads at once. */
    public boolean isSafe(Element type) {
        return has(type, Rule.Kind.SAFE);
    }

    private boolean has(Element type, Rule.Kind kind) {
        return ancestors(type).stream()
                .flatMap(name -> byType.getOrDefault(name, List.of()).stream())
                .anyMatch(rule -> rule.kind() == kind);
    }

    /** Whether a method of that name may wait for something. */
    public boolean mayWait(String name) {
        return waiting.contains(name) || name.startsWith("await") || name.startsWith("park");
    }

    private Set<String> ancestors(Element type) {
        Set<String> known = ancestors.get(type);
        if (known == null) {
            known = new LinkedHashSet<>();
            if (type instanceof TypeElement named) {
                known.add(named.getQualifiedName().toString());
                List<TypeMirror> above = new ArrayList<>(named.getInterfaces());
                above.add(named.getSuperclass());
                for (TypeMirror one : above) {
                    if (one instanceof DeclaredType declared) {
                        known.addAll(ancestors(declared.asElement()));
                    }
                }
            }
            ancestors.put(type, known);
        }
        return known;
    }
}
