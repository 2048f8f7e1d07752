package io.parallelizable.internal.run;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Run;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Makes the run of a kernel; the kinds of run differ only in what they offer beyond {@link Run}. */
public final class KernelRuns {
    private KernelRuns() {}

    private static <C> Plan<C> plan(Kernel<C> kernel) {
        return new Plan<>(kernel, Settings.DEFAULT);
    }

    public static <X extends Throwable> BooleanRun<X> ofBooleans(Kernel<boolean[]> kernel) {
        return new OfBooleans<>(plan(kernel));
    }

    public static <X extends Throwable> IntRun<X> ofInts(Kernel<int[]> kernel) {
        return new OfInts<>(plan(kernel));
    }

    public static <X extends Throwable> LongRun<X> ofLongs(Kernel<long[]> kernel) {
        return new OfLongs<>(plan(kernel));
    }

    public static <X extends Throwable> DoubleRun<X> ofDoubles(Kernel<double[]> kernel) {
        return new OfDoubles<>(plan(kernel));
    }

    public static <O, X extends Throwable> Run<O, X> ofPrimitives(Kernel<O> kernel) {
        return new OfPrimitives<>(plan(kernel));
    }

    public static <R, X extends Throwable> ObjectRun<R, R[], X> ofObjects(Kernel<R[]> kernel) {
        return new OfObjects<>(plan(kernel));
    }

    public static <R, X extends Throwable> ObjectRun<R, List<R>, X> ofList(Kernel<Object[]> kernel) {
        return new ListRun<>(plan(kernel));
    }

    public static <X extends Throwable> X failure(Kernel<?> kernel, int index, Throwable cause) {
        return Plan.asDeclared(Failure.onThisThread(index, cause), kernel);
    }

    private static final class OfBooleans<X extends Throwable> extends ArrayRun<boolean[], X, BooleanRun<X>>
            implements BooleanRun<X> {
        OfBooleans(Plan<boolean[]> plan) {
            super(plan);
        }

        @Override
        BooleanRun<X> with(Plan<boolean[]> plan) {
            return new OfBooleans<>(plan);
        }
    }

    private static final class OfInts<X extends Throwable> extends ArrayRun<int[], X, IntRun<X>> implements IntRun<X> {
        OfInts(Plan<int[]> plan) {
            super(plan);
        }

        @Override
        IntRun<X> with(Plan<int[]> plan) {
            return new OfInts<>(plan);
        }
    }

    private static final class OfLongs<X extends Throwable> extends ArrayRun<long[], X, LongRun<X>>
            implements LongRun<X> {
        OfLongs(Plan<long[]> plan) {
            super(plan);
        }

        @Override
        LongRun<X> with(Plan<long[]> plan) {
            return new OfLongs<>(plan);
        }
    }

    private static final class OfDoubles<X extends Throwable> extends ArrayRun<double[], X, DoubleRun<X>>
            implements DoubleRun<X> {
        OfDoubles(Plan<double[]> plan) {
            super(plan);
        }

        @Override
        DoubleRun<X> with(Plan<double[]> plan) {
            return new OfDoubles<>(plan);
        }
    }

    private static final class OfPrimitives<O, X extends Throwable> extends ArrayRun<O, X, Run<O, X>> {
        OfPrimitives(Plan<O> plan) {
            super(plan);
        }

        @Override
        Run<O, X> with(Plan<O> plan) {
            return new OfPrimitives<>(plan);
        }
    }

    private static final class OfObjects<R, X extends Throwable> extends ArrayRun<R[], X, ObjectRun<R, R[], X>>
            implements ObjectRun<R, R[], X> {
        OfObjects(Plan<R[]> plan) {
            super(plan);
        }

        @Override
        ObjectRun<R, R[], X> with(Plan<R[]> plan) {
            return new OfObjects<>(plan);
        }

        @Override
        public R[] mapNonNull() throws X {
            R[] results = map();
            int kept = 0;
            for (R result : results) {
                if (Objects.nonNull(result)) {
                    results[kept++] = result;
                }
            }
            return Arrays.copyOf(results, kept);
        }
    }
}
