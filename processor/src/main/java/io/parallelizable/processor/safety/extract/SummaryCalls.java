package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Cause;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnArgument;
import io.parallelizable.processor.safety.model.Dependence.OnDraws;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Applies to a call what is known of the called method from its source. */
final class SummaryCalls {
    private final ExpressionReader reader;
    private final CodeCalls codeCalls;

    SummaryCalls(ExpressionReader reader, CodeCalls codeCalls) {
        this.reader = reader;
        this.codeCalls = codeCalls;
    }

    Value apply(Call call, ExecutableElement callee, Summary summary) {
        for (Cause cause : summary.causes()) {
            if (!cause.noun().equals(Calls.PRINTS)) {
                reader.cause(cause.hazard(), cause.noun(), seenFrom(call, callee, cause.trail()));
            }
        }
        summary.changes().forEach(change -> change(call, callee, change));
        for (Map.Entry<Integer, Set<Dependence>> entry : summary.into().entrySet()) {
            int position = entry.getKey();
            Set<Dependence> on = Value.NONE
                    .on(dependences(call, callee, entry.getValue()))
                    .without(one -> one.isTime() && !isArray(callee, position))
                    .on();
            reader.changes().spread(call.argumentTree(position), call.argument(position), on);
        }
        return result(call, callee, summary).or(runs(call, summary).computed());
    }

    private Value runs(Call call, Summary summary) {
        Value given = call.all().from(Value.UNKNOWN.origins());
        Value result = Value.NONE;
        Context before = reader.context;
        for (Map.Entry<Integer, Boolean> entry : summary.runs().entrySet()) {
            reader.context = entry.getValue() ? before.asLocked() : before;
            result = result.or(codeCalls.run(call.argument(entry.getKey()), given));
        }
        reader.context = before;
        return result;
    }

    /** Whether an argument is for results, so that what is written into it is one. */
    private static boolean isArray(ExecutableElement callee, int position) {
        return position >= 0 && callee.getParameters().get(position).asType().getKind() == TypeKind.ARRAY;
    }

    private Value result(Call call, ExecutableElement callee, Summary summary) {
        if (callee.getKind() == ElementKind.CONSTRUCTOR) {
            Set<Dependence> own = summary.into().getOrDefault(Origin.Argument.THIS, Set.of());
            return Value.FRESH.on(dependences(call, callee, own));
        }
        Set<Origin> origins = new LinkedHashSet<>();
        for (Origin origin : summary.result().origins()) {
            if (origin instanceof Origin.Argument argument) {
                origins.addAll(call.argument(argument.position()).origins());
            } else {
                origins.add(origin);
            }
        }
        return new Value(origins, dependences(call, callee, summary.result().on()));
    }

    private void change(Call call, ExecutableElement callee, Change change) {
        Set<Dependence> on = Value.union(dependences(call, callee, change.on()), condition());
        Change here = change.of(change.target(), on, seenFrom(call, callee, change.trail()));
        if (change.target() instanceof Origin.Argument argument) {
            changeArgument(call.argument(argument.position()), here);
        } else if (!reader.changes().isFirstUse(change.manner(), Set.of(), on)) {
            reader.changes().add(setsByArgument(change) ? here.in(setting(call, change.target())) : here);
        }
    }

    private static boolean setsByArgument(Change change) {
        return change.manner() == Manner.ASSIGNED && change.on().stream().anyMatch(OnArgument.class::isInstance);
    }

    private Manner setting(Call call, Origin target) {
        return target instanceof Origin.Static field
                ? reader.changes().setting(field.field(), call.tree().toString())
                : Manner.ASSIGNED;
    }

    /** What it depends on whether the call is made; what is done on first use is taken as the same for all calls. */
    private Set<Dependence> condition() {
        return reader.context.filled().isEmpty()
                ? Value.NONE
                        .on(reader.context.control())
                        .without(one -> !one.differs())
                        .on()
                : Set.of();
    }

    private void changeArgument(Value changed, Change change) {
        if (reader.changes().isFirstUse(change.manner(), changed.on(), change.on())) {
            return;
        }
        for (Origin origin : Changes.certain(changed)) {
            boolean hurt = !(origin instanceof Origin.Static field)
                    || reader.environment.fields().isHurt(field.field());
            if (hurt) {
                reader.changes().add(change.of(origin, change.on(), change.trail()));
            }
        }
    }

    private static Trail seenFrom(Call call, ExecutableElement callee, Trail trail) {
        return trail.from(call.tree(), callee);
    }

    /** What the callee's dependences are here. */
    private Set<Dependence> dependences(Call call, ExecutableElement callee, Set<Dependence> on) {
        if (on.isEmpty()) {
            return on;
        }
        Set<Dependence> here = new LinkedHashSet<>();
        for (Dependence one : on) {
            if (one instanceof OnArgument argument) {
                here.addAll(call.argument(argument.position()).on());
            } else if (one instanceof OnDraws draws) {
                Value generator = call.argument(draws.position());
                here.addAll(new Draws(reader).from(generator, Trail.at(call.tree())));
            } else if (one instanceof OnSource source) {
                Trail trail = seenFrom(call, callee, source.trail());
                here.add(new OnSource(source.hazard(), source.noun(), trail));
            } else if (one instanceof Dependence.OnCounter counter) {
                Trail trail = seenFrom(call, callee, counter.trail());
                here.add(new Dependence.OnCounter(counter.field(), counter.counts(), trail));
            } else {
                here.add(one);
            }
        }
        return here;
    }
}
