package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** In an existing project. */
class ExistingProjectTest {
    /** Of a library. */
    record Molecule(String name) {
        double weight() {
            return 12.011 * name.length();
        }
    }

    private final List<Molecule> molecules = List.of(new Molecule("CC"), new Molecule("CCC"));

    // snippet: wrapper
    @Parallelizable
    static double weigh(Molecule molecule) {
        return molecule.weight();
    }
    // end

    @Test
    void wrapper() {
        // snippet: wrapper-call
        double[] weights = WeighParallel.map(molecules);
        // end
        assertThat(weights).hasSize(2);
    }

    @Test
    void lambda() {
        // snippet: lambda
        double[] weights = Parallel.of(molecules).doubles(Molecule::weight).map();
        // end
        assertThat(weights).isEqualTo(WeighParallel.map(molecules));
    }

    @Parallelizable
    static String download(String address) throws InterruptedException {
        return "page of " + address;
    }

    private static ExecutorService newVirtualThreadPerTaskExecutor() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    @Test
    void blocking() throws Exception {
        String[] addresses = {"a", "b", "c"};
        // snippet: blocking
        String[] pages = DownloadParallel.over(addresses).threads(64).map();
        // end
        assertThat(pages).containsExactly("page of a", "page of b", "page of c");
    }

    @Test
    void virtualThreads() throws Exception {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
        String[] addresses = {"a", "b", "c"};
        String[] pages;
        // snippet: virtual
        ExecutorService virtual = newVirtualThreadPerTaskExecutor(); // of java.util.concurrent.Executors
        try {
            pages = DownloadParallel.over(addresses)
                    .executor(virtual)
                    .threads(200)
                    .map();
        } finally {
            virtual.shutdown();
        }
        // end
        assertThat(pages).hasSize(3);
    }
}
