package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.FailedElement;
import io.parallelizable.Parallelizable;
import io.parallelizable.Tried;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One input fails. */
class OneInputFailsTest {
    private static final AtomicInteger CALLS = new AtomicInteger();

    private final String[] fields = {"1.5", "2", "12,5", "3"};

    // snippet: method
    @Parallelizable
    static double parse(String field) {
        return Double.parseDouble(field);
    }
    // end

    @Parallelizable
    static String fetch(String address) throws IOException {
        if (CALLS.getAndIncrement() == 0) {
            throw new IOException("connection reset");
        }
        return "page of " + address;
    }

    @Test
    void note() {
        String call = "";
        // snippet: note
        try {
            ParseParallel.map(fields);
        } catch (NumberFormatException e) {
            FailedElement note = (FailedElement) e.getSuppressed()[0];
            call = note.call(); // OneInputFailsTest.parse("12,5")
        }
        // end
        assertThat(call).isEqualTo("OneInputFailsTest.parse(\"12,5\")");
    }

    @Test
    void tryMap() {
        // snippet: try-map
        Tried<double[], RuntimeException> tried = ParseParallel.over(fields).tryMap();
        double[] numbers = tried.results(); // NaN where there is none
        double[] known = tried.succeeded(); // without those
        double[] replaced = tried.results(-1.0); // or with a value of your choice
        for (Tried.Failure failure : tried.failures()) {
            System.out.println(failure.index() + ": " + failure.call() + " " + failure.exception());
        }
        System.out.println(tried); // 1 of 4 failed: …
        // end
        assertThat(numbers).containsExactly(1.5, 2, Double.NaN, 3);
        assertThat(known).containsExactly(1.5, 2, 3);
        assertThat(replaced).containsExactly(1.5, 2, -1, 3);
        assertThat(tried.failures()).extracting(Tried.Failure::index).containsExactly(2L);
        assertThat(tried.toString()).startsWith("1 of 4 failed: NumberFormatException at 2");
    }

    @Test
    void retries() throws IOException {
        CALLS.set(0);
        String[] addresses = {"a", "b"};
        // snippet: retries
        String[] pages =
                FetchParallel.over(addresses).retries(3, IOException.class).map();
        // end
        assertThat(pages).containsExactly("page of a", "page of b");
        assertThat(CALLS).hasValue(3);
    }
}
