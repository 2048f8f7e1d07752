package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.Source;
import io.parallelizable.processor.harness.Spy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: an incremental build compiles too much or too little, or the same sources give another output. */
class IncrementalTest {
    private static final List<Source> SOURCES = List.of(
            Source.of("package a;\nclass Rows { @io.parallelizable.Parallelizable static int f(int x) { return x; } "
                    + "@io.parallelizable.Parallelizable static <T> T g(T x) { return x; } }"),
            Source.of("package b;\nclass Outer { static class Inner {"
                    + " @io.parallelizable.Parallelizable static int f(String x) { return 1; }"
                    + " @io.parallelizable.Parallelizable static int f(Integer x) { return 1; } } }"),
            Source.of("class Unnamed { @io.parallelizable.Parallelizable static char h(char x) { return x; } }"));

    @Test
    void everyFile_hasOneOriginatingElement() {
        Spy spy = new Spy();
        InMemory.bare().with(spy).compile(SOURCES).isClean();
        assertThat(spy.created())
                .containsExactlyInAnyOrder(
                        new Spy.CreatedFile("a.FParallel", List.of("a.Rows")),
                        new Spy.CreatedFile("a.GParallel", List.of("a.Rows")),
                        new Spy.CreatedFile("b.FParallel", List.of("b.Outer.Inner")),
                        new Spy.CreatedFile("HParallel", List.of("Unnamed")),
                        new Spy.CreatedFile("META-INF/parallelizable/a.FParallel", List.of("a.Rows")),
                        new Spy.CreatedFile("META-INF/parallelizable/a.GParallel", List.of("a.Rows")),
                        new Spy.CreatedFile("META-INF/parallelizable/b.FParallel", List.of("b.Outer.Inner")),
                        new Spy.CreatedFile("META-INF/parallelizable/HParallel", List.of("Unnamed")));
        assertThat(spy.calls()).containsOnly("createSourceFile", "createResource");
    }

    @Test
    void processor_saysThatItIsIsolating() throws IOException {
        try (InputStream file = ParallelizableProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(ParallelizableProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void output_isTheSameAgainAndInAnyOrderOfSources() {
        List<Source> reversed = new ArrayList<>(SOURCES);
        Collections.reverse(reversed);
        var first = InMemory.strict().compile(SOURCES).isClean().sources();
        assertThat(InMemory.strict().compile(SOURCES).sources()).isEqualTo(first);
        assertThat(InMemory.strict().compile(reversed).sources()).isEqualTo(first);
    }
}
