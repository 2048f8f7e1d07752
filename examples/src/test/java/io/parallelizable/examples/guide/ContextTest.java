package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Context of the caller. */
class ContextTest {
    // snippet: decorator
    static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    static Runnable carryTenant(Runnable task) {
        String tenant = TENANT.get(); // on the calling thread
        return () -> { // on a worker
            TENANT.set(tenant);
            try {
                task.run();
            } finally {
                TENANT.remove();
            }
        };
    }
    // end

    @Parallelizable
    static String price(int article) {
        return TENANT.get() + ": " + article;
    }

    @Test
    void call() {
        int[] articles = IntStream.range(0, 10_000).toArray();
        // snippet: call
        TENANT.set("acme");
        String[] prices =
                PriceParallel.over(articles).decorator(ContextTest::carryTenant).map();
        // end
        TENANT.remove();
        assertThat(prices).allMatch(price -> price.startsWith("acme: "));
    }

    @Test
    void onOneThread_elementsSeeWhatTheCallerSees() {
        int[] articles = IntStream.range(0, 10_000).toArray();
        TENANT.set("acme");
        // snippet: test
        String[] prices = PriceParallel.over(articles).threads(1).map();
        // end
        TENANT.remove();
        assertThat(prices).allMatch(price -> price.startsWith("acme: "));
    }

    @Parallelizable
    static ClassLoader loader(int element) throws InterruptedException {
        Thread.sleep(1);
        return Thread.currentThread().getContextClassLoader();
    }

    @Test
    void contextClassLoader_isThatOfTheCaller() throws InterruptedException {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        ClassLoader other = new ClassLoader(own) {};
        Thread.currentThread().setContextClassLoader(other);
        try {
            assertThat(LoaderParallel.over(IntStream.range(0, 20).toArray())
                            .threads(4)
                            .map())
                    .containsOnly(other);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }
}
