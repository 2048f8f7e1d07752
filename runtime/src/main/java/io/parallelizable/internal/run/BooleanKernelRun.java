package io.parallelizable.internal.run;

import io.parallelizable.BooleanRun;
import io.parallelizable.internal.reduce.LongSum;
import io.parallelizable.internal.stream.Streams;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A run with {@code boolean} results. */
final class BooleanKernelRun<O, X extends Throwable> extends KernelRun<boolean[], O, Boolean, X, BooleanRun<O, X>>
        implements BooleanRun<O, X> {
    BooleanKernelRun(Plan<boolean[]> plan, Output<boolean[], O> output) {
        super(plan, output);
    }

    @Override
    BooleanRun<O, X> with(Plan<boolean[]> plan) {
        return new BooleanKernelRun<>(plan, output);
    }

    @Override
    public long[] indices() {
        LongStream.Builder indices = LongStream.builder();
        OrderedResults.forEachWindow(plan, (results, count, first) -> {
            for (int k = 0; k < count; k++) {
                if (results[k]) {
                    indices.add(first + k);
                }
            }
        });
        return indices.build().toArray();
    }

    @Override
    public long count() {
        return Reducing.reduce(plan, new LongSum.OfBooleans())[0];
    }

    @Override
    public boolean any() {
        return Searching.firstIndex(plan, true) >= 0;
    }

    @Override
    public boolean all() {
        return Searching.firstIndex(plan, false) < 0;
    }

    @Override
    public long firstIndex() {
        return Searching.firstIndex(plan, true);
    }

    @Override
    public Stream<Boolean> stream() {
        return Streams.of(inOrder());
    }
}
