package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.Loop;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of a companion: one for each parameter that can be swept, the loops, and their cutoffs. */
final class Constants {
    private Constants() {}

    /**
     * The constants of a companion.
     *
     * @param loops the loops of all methods
     * @param returning the loops that short runs call at once
     */
    static List<FieldSpec> of(Collection<LoopsCode> loops, Set<Loop> returning) {
        Map<String, FieldSpec> choices = new LinkedHashMap<>();
        for (LoopsCode code : loops) {
            int digits = code.method().parameters().size();
            code.constants()
                    .forEach((position, name) ->
                            choices.computeIfAbsent(name, first -> choice(first, position, digits)));
        }
        Stream<FieldSpec> objects = loops.stream()
                .flatMap(code -> Collections.disjoint(code.names().keySet(), returning)
                        ? Stream.of(loops(code))
                        : Stream.of(loops(code), cutoff(code)));
        return Stream.concat(choices.values().stream(), objects).toList();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private static FieldSpec choice(String name, int position, int digits) {
        String bits = "0".repeat(digits - 1 - position) + "1" + "0".repeat(position);
        return constant(TypeName.INT, name).initializer("0b$L", bits).build();
    }

    private static FieldSpec loops(LoopsCode code) {
        ClassName type = ClassName.get("", code.type());
        return constant(type, code.instance()).initializer("new $T()", type).build();
    }

    private static FieldSpec cutoff(LoopsCode code) {
        return constant(RuntimeTypes.SEQUENTIAL_CUTOFF, code.cutoff())
                .initializer("$N.cutoff()", code.instance())
                .build();
    }
}
