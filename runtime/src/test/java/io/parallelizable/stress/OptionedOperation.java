package io.parallelizable.stress;

import io.parallelizable.IntRun;
import io.parallelizable.Tried;
import io.parallelizable.support.Bounded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What is done with an {@link OptionedRun}. */
enum OptionedOperation {
    MAP {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            return OptionedEnd.of(byIndex(run.map()));
        }
    },
    MAP_INTO {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            int[] longer = new int[length + 3];
            Arrays.fill(longer, -1);
            int[] results = run.mapInto(longer);
            if (IntStream.range(length, results.length).anyMatch(i -> results[i] != -1)) {
                throw new AssertionError("results are stored beyond the run");
            }
            return OptionedEnd.of(byIndex(Arrays.copyOf(results, length)));
        }
    },
    TRY_MAP {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            Tried<int[], RuntimeException> tried = run.tryMap();
            Map<Integer, Integer> results = byIndex(tried.results());
            Set<Integer> failed =
                    LongStream.of(tried.failedIndices()).mapToObj(i -> (int) i).collect(Collectors.toSet());
            if (failed.stream().anyMatch(i -> results.remove(i) != 0)) {
                throw new AssertionError("an element that has failed has a result");
            }
            return new OptionedEnd(results, failed, null, true);
        }
    },
    ASYNC {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) throws Throwable {
            try {
                return OptionedEnd.of(byIndex(run.async().join()));
            } catch (CompletionException wrapping) {
                throw wrapping.getCause();
            }
        }
    },
    ASYNC_CANCELLED {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            CompletableFuture<int[]> future = run.async();
            CompletableFuture<Boolean> ended = future.handle((results, failure) -> true);
            Bounded.spin(10_000L * length);
            future.cancel(true);
            return new OptionedEnd(Map.of(), Set.of(), null, !ended.join());
        }
    },
    STREAM {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            return OptionedEnd.of(byIndex(run.stream().toArray()));
        }
    },
    STREAM_CLOSED {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            try (IntStream results = run.stream()) {
                return new OptionedEnd(byIndex(results.limit(length / 2).toArray()), Set.of(), null, false);
            }
        }
    },
    COMPLETED {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            Map<Integer, Integer> results = new HashMap<>();
            run.completed().forEach(completed -> {
                if (results.put((int) completed.index(), completed.result()) != null) {
                    throw new AssertionError("a result comes twice: " + completed);
                }
            });
            return OptionedEnd.of(results);
        }
    },
    SUM {
        @Override
        OptionedEnd on(IntRun<int[], RuntimeException> run, int length) {
            long sum = run.sum();
            if (sum != IntStream.range(0, length).mapToLong(OptionedRun::result).sum()) {
                throw new AssertionError("the sum is " + sum);
            }
            return new OptionedEnd(Map.of(), Set.of(), null, false);
        }
    };

    /** Whether it ends when it has enough, and lets the rest be stopped. */
    boolean drops() {
        return this == ASYNC_CANCELLED || this == STREAM_CLOSED;
    }

    /** Does it. */
    abstract OptionedEnd on(IntRun<int[], RuntimeException> run, int length) throws Throwable;

    private static Map<Integer, Integer> byIndex(int[] results) {
        Map<Integer, Integer> byIndex = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            byIndex.put(i, results[i]);
        }
        return byIndex;
    }
}
