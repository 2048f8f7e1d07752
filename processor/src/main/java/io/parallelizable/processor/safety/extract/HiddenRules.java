package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
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

/** Applies the rules for methods whose results depend on more than is seen: counters, randomness, time. */
final class HiddenRules {
    private final ExpressionReader reader;

    HiddenRules(ExpressionReader reader) {
        this.reader = reader;
    }

    Set<Dependence> count(Call call) {
        for (Origin origin : Changes.certain(call.receiver())) {
            if (origin instanceof Origin.Static field) {
                return Set.of(new OnCounter(field.field(), call.arguments().isEmpty(), Trail.at(call.tree())));
            }
        }
        return Set.of();
    }

    Set<Dependence> generator(Call call, Rule rule) {
        boolean isSeeded = call.method().getParameters().stream()
                .anyMatch(parameter -> !parameter.asType().toString().equals("java.lang.String"));
        return isSeeded ? Set.of() : Set.of(new OnGenerator(rule.text()));
    }

    Set<Dependence> random(Call call, Rule rule) {
        Trail here = Trail.at(call.tree());
        int given = reader.environment.rules().generatorOf(call.method());
        return given >= 0
                ? new Draws(reader).from(call.argument(given), here)
                : Set.of(Draws.from(rule.text().isEmpty() ? call.name() + "()" : rule.text(), here));
    }

    Set<Dependence> draw(Call call) {
        Trail here = Trail.at(call.tree());
        for (Origin origin : Changes.certain(call.receiver())) {
            if (origin instanceof Origin.Argument) {
                reader.changes().add(new Change(origin, Manner.DRAWN, Set.of(), Optional.empty(), here));
            }
        }
        Set<Dependence> drawn = new Draws(reader).from(call.receiver(), here);
        for (int i = 0; i < call.arguments().size(); i++) {
            reader.changes().spread(call.argumentTree(i), call.argument(i), drawn);
        }
        return drawn;
    }

    Set<Dependence> shuffle(Call call, Rule rule) {
        Trail here = Trail.at(call.tree());
        List<Value> arguments = call.arguments();
        boolean given = arguments.size() > rule.position() + 1;
        Set<Dependence> drawn = given
                ? new Draws(reader).from(arguments.get(arguments.size() - 1), here)
                : Set.of(Draws.from(call.name(), here));
        reader.changes()
                .part(
                        call.argumentTree(rule.position()),
                        call.argument(rule.position()),
                        drawn,
                        Manner.PART_UPDATED,
                        call.tree());
        return drawn;
    }

    Set<Dependence> time(Call call) {
        boolean isGivenClock = call.method().getParameters().stream()
                .anyMatch(parameter -> parameter.asType().toString().equals("java.time.Clock"));
        boolean isGivenDate =
                call.makesObject() && !call.method().getParameters().isEmpty();
        return isGivenClock || isGivenDate
                ? Set.of()
                : Set.of(new OnSource(Hazard.HIDDEN_TIME, call.name() + "()", Trail.at(call.tree())));
    }
}
