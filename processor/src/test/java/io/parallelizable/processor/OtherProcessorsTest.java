package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** The processor beside others, on a path of its own, and several times at once. */
class OtherProcessorsTest {
    private static final String OWNER = """
            package p;
            import io.parallelizable.Parallelizable;
            class Owner {
                @Parallelizable static int f(int x) { return x + 1; }
            }
            """;

    @Test
    void theAnnotationIsNotClaimed() {
        Watching other = new Watching();
        InMemory.compiler().with(other).compile(OWNER).isClean();
        assertThat(other.seen).containsExactly("io.parallelizable.Parallelizable");
    }

    @Test
    void theRuntimeIsNotOnTheProcessorPath() throws Exception {
        URL[] path = {
            ParallelizableProcessor.class.getProtectionDomain().getCodeSource().getLocation(),
            com.palantir.javapoet.JavaFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
        };
        try (URLClassLoader alone = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            assertThat(alone.resources(Parallelizable.class.getName().replace('.', '/') + ".class"))
                    .isEmpty();
            Processor processor = (Processor) alone.loadClass(ParallelizableProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
            Compiled compiled = InMemory.bare().with(processor).compile(OWNER).isClean();
            CompanionCheck.equalsLoop(compiled.load("p.FParallel"), compiled.load("p.Owner"), "f");
        }
    }

    @Test
    void processingAlone_generatesTheSources() {
        Compiled compiled =
                InMemory.compiler().options("-proc:only").compile(OWNER).isClean();
        assertThat(compiled.sources()).containsOnlyKeys("p.FParallel");
    }

    @Test
    void nothingAnnotated_generatesNothing() {
        Compiled compiled =
                InMemory.strict().compile("package p;\nclass Owner {}").isClean();
        assertThat(compiled.sources()).isEmpty();
    }

    @Test
    void manyCompilationsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Compiled>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String source = OWNER.replace("Owner", "Owner" + i);
                tasks.add(() -> InMemory.compiler().compile(source));
            }
            int number = 0;
            for (Future<Compiled> compiled : threads.invokeAll(tasks)) {
                String owner = "p.Owner" + number++;
                assertThat(compiled.get().isClean().sources().get("p.FParallel"))
                        .contains("GeneratedCompanion(\"" + owner);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A processor for the same annotation. */
    private static final class Watching extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Parallelizable.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(annotation -> seen.add(annotation.toString()));
            return false;
        }
    }
}
