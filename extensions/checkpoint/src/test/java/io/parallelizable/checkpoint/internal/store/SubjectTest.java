package io.parallelizable.checkpoint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.CheckpointedRun;
import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worry: code that comes with the inputs may change, and nobody notices. */
class SubjectTest {
    /** A run whose method is any one, since only the inputs matter here. */
    private record Run(List<@Nullable Object> inputs) implements CheckpointedRun {
        @Override
        public String method() {
            return "Energy.energy";
        }

        @Override
        public String operation() {
            return "double[]";
        }

        @Override
        public long length() {
            return inputs.size();
        }

        @Override
        public Class<?> loops() {
            try {
                return Class.forName("io.parallelizable.checkpoint.RootParallel$Loops");
            } catch (ClassNotFoundException missing) {
                throw new AssertionError(missing);
            }
        }

        @Override
        public List<@Nullable Object> held() {
            return List.of();
        }

        @Override
        public List<@Nullable Object> swept(long first, int count) {
            return inputs.subList((int) first, (int) first + count);
        }

        @Override
        public boolean areRangesKept() {
            return true;
        }

        @Override
        public boolean mayChangeInputs() {
            return true;
        }

        @Override
        public @Nullable String seed() {
            return null;
        }

        @Override
        public boolean isSeedGiven() {
            return false;
        }

        @Override
        public boolean isStopRequested() {
            return false;
        }
    }

    private static double twice(double x) {
        return 2 * x;
    }

    @Test
    @SuppressWarnings("serial") // nobody reads the lambda
    void lambdasAmongTheInputsOfElements_arePartOfTheMethod() {
        DoubleUnaryOperator lambda = (DoubleUnaryOperator & Serializable) x -> twice(x) + 1;
        assertThat(Subject.of(new Run(List.of(lambda))).method().parts().keySet())
                .contains(
                        "a lambda in SubjectTest.lambdasAmongTheInputsOfElements_arePartOfTheMethod",
                        "SubjectTest.twice(double)");
    }
}
