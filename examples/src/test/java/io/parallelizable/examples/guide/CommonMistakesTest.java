package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.Hazard;
import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Common mistakes. */
class CommonMistakesTest {
    private final double[] angles = Sequences.linspace(0, 1, 30);
    private final double[] lengths = Sequences.linspace(1, 2, 20);

    @Parallelizable
    static double period(double angle, double length) {
        return 2 * Math.PI * Math.sqrt(length) * (1 + angle * angle / 16);
    }

    @Test
    void mapInALoop() {
        // snippet: map-in-a-loop
        double[][] rows = new double[angles.length][];
        for (int i = 0; i < angles.length; i++) {
            rows[i] = PeriodParallel.map(angles[i], lengths);
        }
        // end
        // snippet: grid
        double[][] periods = PeriodParallel.grid(angles, lengths);
        // end
        assertThat(periods).isDeepEqualTo(rows);
    }

    /** A method that is a loop itself. */
    static final class Whole {
        private Whole() {}

        // snippet: whole-loop
        @Parallelizable
        static double[] squares(double[] numbers) {
            return Arrays.stream(numbers).map(x -> x * x).toArray();
        }
        // end

        // snippet: one-element
        @Parallelizable
        static double square(double number) {
            return number * number;
        }
        // end
    }

    @Test
    void methodThatIsTheLoop_isOneCall() {
        assertThat(SquareParallel.map(lengths)).isEqualTo(Whole.squares(lengths));
        assertThat(SquaresParallel.map(new double[][] {lengths}).length).isEqualTo(1);
    }

    /** Random numbers. */
    static final class Dice {
        private Dice() {}

        // snippet: same-seed
        @Parallelizable
        static int rollWrong(int trial) {
            return new Random(42).nextInt(6); // the same in every trial
        }
        // end

        // snippet: own-stream
        @Parallelizable
        static int roll(int trial, RandomGenerator random) {
            return random.nextInt(6);
        }
        // end
    }

    @Test
    void seedInTheMethod_givesEveryCallTheSame() {
        int[] trials = Sequences.arange(100);
        assertThat(Arrays.stream(RollWrongParallel.map(trials)).distinct()).hasSize(1);
        assertThat(Arrays.stream(RollParallel.over(trials).seed(42).map()).distinct())
                .hasSize(6);
    }

    /** Results that go elsewhere. */
    static final class Collecting {
        private static final List<Integer> FOUND = new ArrayList<>();

        private Collecting() {}

        // snippet: shared-list
        @Parallelizable(accepts = Hazard.STATIC_STATE)
        static void collect(int n) {
            if (n % 7 == 0) {
                FOUND.add(n); // a list for one thread; on several, numbers are lost
            }
        }
        // end

        // snippet: boolean-result
        @Parallelizable
        static boolean isFound(int n) {
            return n % 7 == 0;
        }
        // end
    }

    @Test
    void sharedList_isAFilter() {
        int[] numbers = Sequences.arange(100);
        CollectParallel.over(numbers).threads(1).forEach();
        // snippet: filter
        int[] found = IsFoundParallel.filter(numbers);
        // end
        assertThat(found)
                .containsExactly(
                        Collecting.FOUND.stream().mapToInt(Integer::intValue).toArray());
    }

    @Parallelizable
    static String read(String file) throws IOException {
        throw new FileNotFoundException(file);
    }

    @Test
    void exceptionsAreYourOwn() {
        String[] files = {"a.csv"};
        String[] missing = new String[1];
        // snippet: own-exception
        try {
            ReadParallel.map(files);
        } catch (FileNotFoundException e) { // no ExecutionException around it
            missing[0] = e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        // end
        assertThat(missing[0]).isEqualTo("a.csv");
        assertThat(catchThrowableOfType(IOException.class, () -> ReadParallel.map(files)))
                .isInstanceOf(FileNotFoundException.class);
    }
}
