package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import io.parallelizable.processor.safety.tables.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Applies to a call what the tables say of the called method. */
final class RuleCalls {
    private static final Pattern STREAM =
            Pattern.compile("java\\.io\\.\\w*(Stream|Reader|Writer)|java\\.lang\\.Readable");

    private final ExpressionReader reader;
    private final CodeCalls codeCalls;
    private final ObjectRules objects;
    private final HiddenRules hidden;

    RuleCalls(ExpressionReader reader, CodeCalls codeCalls) {
        this.reader = reader;
        this.codeCalls = codeCalls;
        objects = new ObjectRules(reader);
        hidden = new HiddenRules(reader);
    }

    Value apply(Call call, List<Rule> rules) {
        boolean runs = rules.stream().noneMatch(rule -> rule.kind() == Rule.Kind.DEFER) && !call.makesObject();
        Value ran = runs ? codeCalls.runAll(call) : Value.NONE;
        Value result = call.all().or(ran.computed());
        Set<Origin> origins = Set.of();
        for (Rule rule : rules) {
            origins = Value.union(origins, origins(call, rule, ran));
            act(call, rule, ran);
            result = result.on(dependences(call, rule));
        }
        Value unknown = call.makesObject() ? Value.FRESH : Value.UNKNOWN;
        return result.from(origins.isEmpty() ? unknown.origins() : origins);
    }

    private static Set<Origin> origins(Call call, Rule rule, Value ran) {
        return switch (rule.kind()) {
            case VIEW -> Value.union(call.receiver().origins(), ran.origins());
            case WRAP -> wrapped(call);
            case OWN -> Set.of(Origin.Plain.THREAD);
            case GENERATOR, FRESH -> Value.FRESH.origins();
            default -> Set.of();
        };
    }

    /** The stream that a constructor wraps, which may not be its argument but a name or a text; all of a method's. */
    private static Set<Origin> wrapped(Call call) {
        if (!call.makesObject()) {
            return call.arguments().stream().reduce(Value.NONE, Value::or).origins();
        }
        boolean wraps = !call.method().getParameters().isEmpty()
                && STREAM.matcher(call.method().getParameters().get(0).asType().toString())
                        .matches();
        return wraps ? call.argument(0).origins() : Set.of();
    }

    private void act(Call call, Rule rule, Value ran) {
        switch (rule.kind()) {
            case CHANGE -> objects.change(call);
            case FILL -> objects.fill(call, rule.position(), ran, Manner.ALL_ASSIGNED);
            case UPDATE -> objects.fill(call, rule.position(), ran, Manner.PART_UPDATED);
            case USE -> objects.use(call, rule);
            case GLOBAL -> reader.cause(Hazard.GLOBAL_SETTING, call.name(), Trail.at(call.tree()));
            case FILE -> objects.file(call);
            default -> {}
        }
    }

    private Set<Dependence> dependences(Call call, Rule rule) {
        return switch (rule.kind()) {
            case SHUFFLE -> hidden.shuffle(call, rule);
            case COUNT -> hidden.count(call);
            case GENERATOR -> hidden.generator(call, rule);
            case RANDOM -> hidden.random(call, rule);
            case DRAW -> hidden.draw(call);
            case TIME -> hidden.time(call);
            default -> Set.of();
        };
    }
}
