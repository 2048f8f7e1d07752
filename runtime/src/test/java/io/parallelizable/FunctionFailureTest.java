package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.function.IntInputs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Worry: what a function throws must be caught in it, is declared where it is not thrown, or cannot be traced to the
 * function.
 */
class FunctionFailureTest {
    private static int refusing(int n) throws IOException {
        if (n < 0) {
            throw new IOException("negative");
        }
        return n;
    }

    private static int refusing(int n, int limit) throws IOException {
        return refusing(limit - n);
    }

    private static int impatient(int n) throws IOException, TimeoutException {
        if (n == 0) {
            throw new TimeoutException("none");
        }
        return refusing(n);
    }

    /** That it compiles is the test: no operation declares anything. */
    @Test
    void functionThatThrowsNothing_makesARunThatDeclaresNothing() {
        assertThat(Parallel.of(1, 2).ints(n -> n + 1).map()).containsExactly(2, 3);
        assertThat(Parallel.of(new int[] {1, -2}).ints(Math::abs).sum()).isEqualTo(3);
        assertThat(Parallel.of("a")
                        .objects(text -> {
                            if (text.isEmpty()) {
                                throw new IllegalStateException();
                            }
                            return text.length();
                        })
                        .map())
                .containsExactly(1);
        assertThat(Parallel.of("ab").filter(text -> text.length() == 2)).containsExactly("ab");
    }

    /** That it compiles is the test: the operation declares IOException and nothing more. */
    @Test
    void functionThatThrowsACheckedException_makesARunThatDeclaresIt() throws IOException {
        assertThat(Parallel.of(1, 2).ints(FunctionFailureTest::refusing).map()).containsExactly(1, 2);
        assertThat(Parallel.of(new int[] {1}).ints(n -> refusing(n)).map()).containsExactly(1);
        assertThat(Parallel.of(new int[] {1}, new int[] {3})
                        .ints(FunctionFailureTest::refusing)
                        .map())
                .containsExactly(2);
        IntRun<int[], IOException> run = Parallel.of(new int[] {1}).ints(n -> {
            if (n > 1) {
                throw new NoSuchFileException("big");
            }
            return refusing(n);
        });
        assertThat(run.sum()).isEqualTo(1);
        assertThat(Parallel.of(5).filter(n -> refusing(n) == 5)).containsExactly(5);
        Parallel.times(1).actions(random -> refusing(random.nextInt(5))).forEach();
        assertThat(Parallel.grid(new int[] {1}, new int[] {3})
                        .ints((n, limit) -> refusing(n, limit))
                        .map()[0])
                .containsExactly(2);
    }

    @Test
    void functionThatThrowsSeveral_makesARunThatDeclaresTheirSupertype() throws Exception {
        assertThat(Parallel.of(new int[] {1})
                        .ints(FunctionFailureTest::impatient)
                        .map())
                .containsExactly(1);
        assertThatThrownBy(Parallel.of(new int[] {0}).ints(FunctionFailureTest::impatient)::map)
                .isExactlyInstanceOf(TimeoutException.class);
    }

    @Test
    void checkedException_isTheVeryOneOfTheLoop() {
        Path missing = Path.of("no such file");
        assertThatThrownBy(Parallel.of(List.of(missing)).objects(Files::readString)::map)
                .isInstanceOf(NoSuchFileException.class);
    }

    private static String noteOf(Run<?, ?> run) {
        String note = catchThrowable(run::map).getSuppressed()[0].getMessage();
        return note.substring(0, note.indexOf(", on thread"));
    }

    @Test
    void methodReference_isCalledAsItsMethod() {
        assertThat(noteOf(Parallel.of(new int[] {1, -91}).ints(FunctionFailureTest::refusing)))
                .isEqualTo("element 1 of 2, FunctionFailureTest.refusing(-91)");
        assertThat(noteOf(Parallel.grid(new int[] {1, 5}, new int[] {4}).ints(FunctionFailureTest::refusing)))
                .isEqualTo("element [1][0] of 2 x 1, FunctionFailureTest.refusing(5, 4)");
        assertThat(noteOf(Parallel.of("a").objects(BigDecimal::new)))
                .isEqualTo("element 0 of 1, new BigDecimal(\"a\")");
        assertThat(noteOf(Parallel.times(2).longs(random -> refusing(-1))))
                .matches("element 0 of 2, lambda\\(<stream 0>\\) at FunctionFailureTest.java:\\d+");
    }

    /** The line that this is called in. */
    private static int line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    }

    @Test
    void lambda_isCalledByItsLine() {
        int line = line();
        IntRun<int[], IOException> run = Parallel.of(new int[] {-7}).ints(n -> refusing(n));
        assertThat(noteOf(run)).isEqualTo("element 0 of 1, lambda(-7) at FunctionFailureTest.java:" + (line + 1));
        assertThat(Parallel.of(new int[] {7}).ints(n -> n).speedup().function())
                .matches("lambda at FunctionFailureTest.java:\\d+");
    }

    private record Refusing() implements IntInputs.ToInt<IOException> {
        @Override
        public int apply(int x) throws IOException {
            return refusing(x);
        }
    }

    @Test
    void objectOfAClass_isCalledAsItsClass() {
        assertThat(noteOf(Parallel.of(new int[] {-1}).ints(new Refusing()))).isEqualTo("element 0 of 1, Refusing(-1)");
        IntInputs.ToInt<IOException> anonymous = new IntInputs.ToInt<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public int apply(int x) throws IOException {
                return refusing(x);
            }
        };
        assertThat(noteOf(Parallel.of(new int[] {-1}).ints(anonymous)))
                .matches("element 0 of 1, FunctionFailureTest\\$\\d\\(-1\\)");
    }
}
