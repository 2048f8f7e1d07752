package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of a companion: one for each parameter that can be swept, and the loops. */
final class Constants {
    private Constants() {}

    static List<FieldSpec> of(Collection<LoopsCode> loops) {
        Map<String, FieldSpec> choices = new LinkedHashMap<>();
        for (LoopsCode code : loops) {
            int digits = code.method().parameters().size();
            code.constants()
                    .forEach((position, name) ->
                            choices.computeIfAbsent(name, first -> choice(first, position, digits)));
        }
        return Stream.concat(choices.values().stream(), loops.stream().map(Constants::loops))
                .toList();
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
}
