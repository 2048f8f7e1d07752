package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnDraws;
import io.parallelizable.processor.safety.model.Dependence.OnGenerator;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** What numbers depend on that are drawn from a generator. */
final class Draws {
    private final ExpressionReader reader;

    Draws(ExpressionReader reader) {
        this.reader = reader;
    }

    Set<Dependence> from(Value generator, Trail trail) {
        Set<Dependence> drawn = new LinkedHashSet<>();
        for (Origin origin : generator.origins()) {
            if (origin instanceof Origin.Static field) {
                drawn.add(from(shared(field.field()), trail));
            } else if (origin instanceof Origin.Argument argument) {
                drawn.add(new OnDraws(argument.position()));
            }
        }
        for (Dependence one : generator.on()) {
            if (one instanceof OnGenerator made) {
                drawn.add(from(made.noun(), trail));
            } else if (one instanceof Dependence.OnSource) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    /** What a number depends on that is drawn from something with that name. */
    static Dependence from(String noun, Trail trail) {
        return new Dependence.OnSource(Hazard.HIDDEN_RANDOM, noun, trail);
    }

    private String shared(VariableElement field) {
        String owner = reader.isInClass(field.getEnclosingElement())
                ? ""
                : field.getEnclosingElement().getSimpleName() + ".";
        String name = owner + field.getSimpleName();
        boolean itself = reader.environment.rules().isGenerator(field.asType());
        return (itself ? name : "the generator in " + name) + ", which all calls share";
    }
}
