package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Engines;
import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.PerThread;
import io.parallelizable.Verification;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that serve one thread at a time. */
class PerThreadTest {
    /** Texts. */
    static final class Lines {
        private Lines() {}

        // snippet: method
        @Parallelizable
        static int countWords(@PerThread Matcher word, String line) {
            word.reset(line);
            int count = 0;
            while (word.find()) {
                count++;
            }
            return count;
        }
        // end

        // snippet: remembers
        @Parallelizable
        static int length(@PerThread StringBuilder buffer, String line) {
            return buffer.append(line).length(); // without buffer.setLength(0)
        }
        // end
    }

    /** To a service far away. */
    static final class Connection implements AutoCloseable {
        static final AtomicInteger OPEN = new AtomicInteger();
        static final AtomicInteger OPENED = new AtomicInteger();

        Connection() {
            OPEN.incrementAndGet();
            OPENED.incrementAndGet();
        }

        String ask(String question) throws IOException {
            if (question.endsWith(" -1")) {
                throw new IOException("nobody has that number");
            }
            return "the " + question;
        }

        @Override
        public void close() {
            OPEN.decrementAndGet();
        }
    }

    /** Customers. */
    static final class Customers {
        private Customers() {}

        // snippet: closed
        @Parallelizable
        static String nameOf(@PerThread Connection connection, int customer) throws IOException {
            return connection.ask("name of " + customer);
        }

        static String[] names(int[] customers) throws IOException {
            return NameOfParallel.map(Connection::new, customers);
        }
        // end
    }

    private final String[] lines =
            Collections.nCopies(500, "to be, or not to be").toArray(String[]::new);
    private final int[] customers = {1, 2, 3};

    @BeforeEach
    void nothingIsOpen() {
        Connection.OPENED.set(0);
        assertThat(Connection.OPEN).hasValue(0);
    }

    @Test
    void matcher_isThatOfTheThread() {
        // snippet: call
        Pattern word = Pattern.compile("\\w+");
        int[] counts = CountWordsParallel.map(() -> word.matcher(""), lines);
        // end
        assertThat(counts).hasSize(500).containsOnly(6);
    }

    @Test
    void functions_haveThemToo() {
        // snippet: function
        boolean[] questions = Parallel.of(lines)
                .perThread(() -> Pattern.compile("\\?").matcher(""))
                .booleans((mark, line) -> mark.reset(line).find())
                .map();
        // end
        assertThat(questions).hasSize(500).containsOnly(false);
    }

    @Test
    void connections_areClosedAlsoAfterAFailure() throws IOException {
        assertThat(Customers.names(customers)).containsExactly("the name of 1", "the name of 2", "the name of 3");
        assertThat(Connection.OPENED).hasPositiveValue();
        assertThat(Connection.OPEN).hasValue(0);
        assertThat(NameOfParallel.over(Connection::new, 1, -1).tryMap().failedIndices())
                .containsExactly(1);
        assertThat(Connection.OPEN).hasValue(0);
    }

    @Test
    void objectThatRemembers_isFoundByVerify() {
        // snippet: verify
        Verification verification =
                LengthParallel.over(StringBuilder::new, lines).threads(2).verify();
        System.out.println(verification.isSame()); // false
        // end
        assertThat(verification.isSame()).isFalse();
    }

    @Test
    void engine_makesThemForEachSlice() throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Engine engine = Engines.executor(executor, Capabilities.ofSlots(2));
            // snippet: engine
            Supplier<Connection> connections = (Supplier<Connection> & Serializable) Connection::new;
            String[] names =
                    NameOfParallel.over(connections, customers).on(engine).map();
            // end
            assertThat(names).hasSize(3).startsWith("the name of 1");
            assertThat(Connection.OPENED).hasPositiveValue();
            assertThat(Connection.OPEN).hasValue(0);
        } finally {
            executor.shutdown();
        }
    }
}
