package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.GeneralProcessor;
import io.parallelizable.processor.harness.InMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Worry: a type that another processor generates is taken for a mistake, or our annotation is kept from others. */
class DeferralTest {
    private static final String ROWS = """
            package a;
            import io.parallelizable.Parallelizable;
            class Rows {
                @Parallelizable static int early(int x) { return x; }
                @Parallelizable static Made make(int x) { return new Made(); }
                @Parallelizable static int use(java.util.List<Made> x) { return 1; }
            }
            """;

    /** Generates one class in each round, and sees which annotations it is shown. */
    private static final class Maker extends GeneralProcessor {
        private final Queue<String> names;
        private boolean sawOurs;

        Maker(String... names) {
            this.names = new ArrayDeque<>(List.of(names));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            sawOurs |= annotations.stream()
                    .anyMatch(annotation ->
                            annotation.getQualifiedName().contentEquals("io.parallelizable.Parallelizable"));
            if (!names.isEmpty()) {
                make(names.remove());
            }
            return false;
        }

        private void make(String name) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("a." + name).openWriter()) {
                writer.write("package a; class " + name + " {}");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Test
    void typeOfTheFirstRound_isWaitedFor() {
        Compiled compiled =
                InMemory.strict().with(new Maker("Made")).compile(ROWS).isClean();
        assertThat(compiled.sources()).containsKeys("a.EarlyParallel", "a.MakeParallel", "a.UseParallel");
    }

    @Test
    void typeOfTheThirdRound_isWaitedFor() {
        Compiled compiled = InMemory.strict()
                .with(new Maker("Other", "Another", "Made"))
                .compile(ROWS)
                .isClean();
        assertThat(compiled.sources()).containsKeys("a.EarlyParallel", "a.MakeParallel", "a.UseParallel");
    }

    @Test
    void typeThatNeverComes_isToldOnceByTheCompiler() {
        List<String> texts =
                InMemory.compiler().with(new Maker("Other")).compile(ROWS).texts();
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).contains("cannot find symbol", "class Made"));
    }

    @Test
    void annotation_isSeenByOtherProcessorsToo() {
        Maker other = new Maker();
        InMemory.compiler()
                .with(other)
                .compile(ROWS.replace("Made", "Integer").replace("new Integer()", "1"))
                .isClean();
        assertThat(other.sawOurs).isTrue();
    }
}
