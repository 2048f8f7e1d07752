package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import io.parallelizable.processor.safety.model.Dependence.OnGenerator;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import io.parallelizable.processor.safety.tables.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Applies to a call what the tables say of the called method. */
final class RuleCalls {
    private final ExpressionReader reader;
    private final CodeCalls codeCalls;

    RuleCalls(ExpressionReader reader, CodeCalls codeCalls) {
        this.reader = reader;
        this.codeCalls = codeCalls;
    }

    Value apply(Call call, List<Rule> rules) {
        boolean runs = rules.stream().noneMatch(rule -> rule.kind() == Rule.Kind.DEFER)
                && call.method().getKind() != ElementKind.CONSTRUCTOR;
        Value ran = runs ? codeCalls.runAll(call) : Value.NONE;
        Value result = call.all().or(ran.computed());
        Set<Origin> origins = Set.of();
        for (Rule rule : rules) {
            origins = Value.union(origins, origins(call, rule, ran));
            result = result.on(apply(call, rule));
        }
        boolean made = call.method().getKind() == ElementKind.CONSTRUCTOR;
        Value unknown = made ? Value.FRESH : Value.UNKNOWN;
        return result.from(origins.isEmpty() ? unknown.origins() : origins);
    }

    private Set<Origin> origins(Call call, Rule rule, Value ran) {
        return switch (rule.kind()) {
            case VIEW -> Value.union(call.receiver().origins(), ran.origins());
            case WRAP -> call.arguments().stream().reduce(Value.NONE, Value::or).origins();
            case OWN -> Set.of(Origin.Plain.THREAD);
            case GENERATOR, FRESH -> Value.FRESH.origins();
            default -> Set.of();
        };
    }

    /** The first argument of a constructor, which others tell only how to wrap; all of a method. */
    private static Set<Origin> wrapped(Call call) {
        return call.method().getKind() == ElementKind.CONSTRUCTOR
                ? call.argument(0).origins()
                : call.arguments().stream().reduce(Value.NONE, Value::or).origins();
    }

    /** Does what a rule says; gives what the result depends on through it. */
    private Set<Dependence> apply(Call call, Rule rule) {
        Trail here = Trail.at(call.tree());
        switch (rule.kind()) {
            case CHANGE -> change(call);
            case FILL -> fill(call, rule.position());
            case USE -> use(call, rule);
            case SHUFFLE -> {
                return shuffle(call, rule, here);
            }
            case GLOBAL -> reader.cause(Hazard.GLOBAL_SETTING, name(call), here);
            case FILE -> file(call, here);
            case COUNT -> {
                return count(call, here);
            }
            case GENERATOR -> {
                return isSeeded(call) ? Set.of() : Set.of(new OnGenerator(rule.text()));
            }
            case RANDOM -> {
                return random(call, rule, here);
            }
            case DRAW -> {
                return draw(call, here);
            }
            case TIME -> {
                return isGivenTime(call) ? Set.of() : Set.of(new OnSource(Hazard.HIDDEN_TIME, name(call) + "()", here));
            }
            default -> {}
        }
        return Set.of();
    }

    private Set<Dependence> random(Call call, Rule rule, Trail here) {
        int given = reader.environment.rules().generatorOf(call.method());
        return given >= 0
                ? new Draws(reader).from(call.argument(given), here)
                : Set.of(Calls.random(rule.text().isEmpty() ? name(call) + "()" : rule.text(), here));
    }

    private static String name(Call call) {
        String type = call.method().getEnclosingElement().getSimpleName().toString();
        return call.method().getKind() == ElementKind.CONSTRUCTOR
                ? "new " + type
                : type + "." + call.method().getSimpleName();
    }

    private void change(Call call) {
        if (!isSafe(call)) {
            Value given = call.arguments().stream().reduce(Value.NONE, Value::or);
            reader.stores()
                    .changePart(call.receiverTree(), call.receiver(), given.on(), Manner.PART_UPDATED, call.tree());
        }
    }

    /** Whether the receiver may be changed by several threads, going by what the source calls it or makes it. */
    private boolean isSafe(Call call) {
        if (call.receiverTree() == null) {
            return false;
        }
        TypeMirror type = reader.typeOfReceiver(call);
        Element element = reader.receiver(call);
        return type != null && reader.environment.rules().isSafe(type)
                || element instanceof VariableElement field
                        && element.getKind() == ElementKind.FIELD
                        && !reader.environment.fields().isHurt(field);
    }

    private void fill(Call call, int position) {
        Value filled = call.argument(position);
        reader.stores()
                .changePart(call.argumentTree(position), filled, call.all().on(), Manner.PART_ASSIGNED, call.tree());
    }

    private void use(Call call, Rule rule) {
        TypeMirror type = reader.typeOfReceiver(call);
        String name = (type instanceof DeclaredType declared
                        ? declared.asElement()
                        : call.method().getEnclosingElement())
                .getSimpleName()
                .toString();
        reader.stores()
                .use(call.receiverTree(), call.receiver(), call.all().on(), new Use(name, rule.text()), call.tree());
    }

    private Set<Dependence> shuffle(Call call, Rule rule, Trail here) {
        boolean given = call.arguments().size() > rule.position() + 1;
        Set<Dependence> drawn = given
                ? new Draws(reader).from(call.arguments().get(call.arguments().size() - 1), here)
                : Set.of(Calls.random(name(call), here));
        Value shuffled = call.argument(rule.position());
        reader.stores()
                .changePart(call.argumentTree(rule.position()), shuffled, drawn, Manner.PART_UPDATED, call.tree());
        return drawn;
    }

    private void file(Call call, Trail here) {
        Value path = call.argument(0);
        boolean constant = !call.argumentTrees().isEmpty() && path.on().isEmpty();
        if (constant) {
            constantText(call.argumentTrees().get(0))
                    .ifPresent(text -> reader.cause(Hazard.SHARED_OUTPUT, "writes to \"" + text + "\"", here));
        }
    }

    private Optional<String> constantText(Tree tree) {
        String[] found = new String[1];
        new com.sun.source.util.TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && !text.isBlank()) {
                    found[0] = text;
                }
                return null;
            }
        }.scan(tree, null);
        return Optional.ofNullable(found[0]);
    }

    private static Set<Dependence> count(Call call, Trail here) {
        for (Origin origin : Stores.certain(call.receiver())) {
            if (origin instanceof Origin.Static field) {
                return Set.of(new OnCounter(field.field(), true, here));
            }
        }
        return Set.of();
    }

    private static boolean isSeeded(Call call) {
        return call.method().getParameters().stream()
                .anyMatch(parameter -> !parameter.asType().toString().equals("java.lang.String"));
    }

    private Set<Dependence> draw(Call call, Trail here) {
        for (Origin origin : Stores.certain(call.receiver())) {
            if (origin instanceof Origin.Argument) {
                reader.stores().change(new Change(origin, Manner.DRAWN, Set.of(), Optional.empty(), here));
            }
        }
        Set<Dependence> drawn = new Draws(reader).from(call.receiver(), here);
        for (int i = 0; i < call.arguments().size(); i++) {
            reader.stores().spread(call.argumentTree(i), call.argument(i), drawn);
        }
        return drawn;
    }

    private static boolean isGivenTime(Call call) {
        boolean isClock = call.method().getParameters().stream()
                .anyMatch(parameter -> parameter.asType().toString().equals("java.time.Clock"));
        boolean isDate = call.method().getKind() == ElementKind.CONSTRUCTOR
                && !call.method().getParameters().isEmpty();
        return isClock || isDate;
    }
}
