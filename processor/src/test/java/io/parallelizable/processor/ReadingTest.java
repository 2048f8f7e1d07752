package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.validate.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a verdict is given before another processor, such as Lombok, has changed the class. */
class ReadingTest {
    private static final AnnotatedMethod SOUND = method(TypeName.INT, Set.of(Trait.STATIC));

    /** As in a class that Lombok makes static, or not. */
    private static final AnnotatedMethod INSTANCE = method(TypeName.LONG, Set.of());

    private static AnnotatedMethod method(TypeName parameter, Set<Trait> traits) {
        return HandMade.method("f", TypeName.INT, Optional.empty(), traits, parameter);
    }

    private static Reading reading(AnnotatedMethod... methods) {
        return new Reading(
                Stream.of(methods)
                        .map(method -> new ExtractedMethod(method, null))
                        .toList(),
                Map.of(),
                Stream.of(methods)
                        .flatMap(method -> Rules.firstBroken(method).stream())
                        .toList());
    }

    @Test
    void methodsThatAreAllSound_areFinal() {
        assertThat(reading(SOUND).isFinal()).isTrue();
    }

    @Test
    void methodThatBreaksARule_canWait() {
        assertThat(reading(INSTANCE).isFinal()).isFalse();
    }

    @Test
    void methodThatBreaksARuleBesideOneThatIsSound_canWaitToo() {
        Reading mixed = reading(SOUND, INSTANCE);
        assertThat(mixed.isFinal()).isFalse();
        assertThat(mixed.sound()).isEqualTo(List.of(SOUND));
    }

    @Test
    void methodsOfWhichNoneCouldBeRead_canWait() {
        assertThat(reading().isFinal()).isFalse();
    }
}
