package io.parallelizable.stress;

import io.parallelizable.Completed;
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
import java.util.stream.Stream;

/** What is done with an {@link OptionedRun}. */
enum OptionedOperation {
    MAP {
        @Override
        OptionedEnd on(OptionedRun of) {
            return OptionedEnd.of(byIndex(of.run().map()));
        }
    },
    MAP_INTO {
        @Override
        OptionedEnd on(OptionedRun of) {
            int[] longer = new int[of.length() + 3];
            Arrays.fill(longer, -1);
            int[] results = of.run().mapInto(longer);
            if (IntStream.range(of.length(), results.length).anyMatch(i -> results[i] != -1)) {
                throw new AssertionError("results are stored beyond the run");
            }
            return OptionedEnd.of(byIndex(Arrays.copyOf(results, of.length())));
        }
    },
    TRY_MAP {
        @Override
        OptionedEnd on(OptionedRun of) {
            Tried<int[], RuntimeException> tried = of.run().tryMap();
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
        OptionedEnd on(OptionedRun of) throws Throwable {
            try {
                return OptionedEnd.of(byIndex(of.run().async().join()));
            } catch (CompletionException wrapping) {
                throw wrapping.getCause();
            }
        }
    },
    ASYNC_CANCELLED {
        @Override
        OptionedEnd on(OptionedRun of) {
            CompletableFuture<int[]> future = of.run().async();
            CompletableFuture<Boolean> ended = future.handle((results, failure) -> true);
            Bounded.spin(10_000L * of.length());
            future.cancel(true);
            return new OptionedEnd(Map.of(), Set.of(), null, !ended.join());
        }
    },
    STREAM {
        @Override
        OptionedEnd on(OptionedRun of) {
            return OptionedEnd.of(byIndex(of.run().stream().toArray()));
        }
    },
    STREAM_CLOSED {
        @Override
        OptionedEnd on(OptionedRun of) {
            try (IntStream results = of.run().stream()) {
                return new OptionedEnd(byIndex(results.limit(of.length() / 2).toArray()), Set.of(), null, false);
            }
        }
    },
    COMPLETED {
        @Override
        OptionedEnd on(OptionedRun of) {
            return OptionedEnd.of(byIndex(of.run().completed()));
        }
    },
    INPUTS {
        @Override
        OptionedEnd on(OptionedRun of) {
            int[] results =
                    of.runOverInputs().stream().mapToInt(result -> result).toArray();
            return OptionedEnd.of(byIndex(results));
        }
    },
    INPUTS_CLOSED {
        @Override
        OptionedEnd on(OptionedRun of) {
            try (Stream<Integer> results = of.runOverInputs().stream()) {
                int[] some = results.limit(of.length() / 2)
                        .mapToInt(result -> result)
                        .toArray();
                return new OptionedEnd(byIndex(some), Set.of(), null, false);
            }
        }
    },
    INPUTS_COMPLETED {
        @Override
        OptionedEnd on(OptionedRun of) {
            return OptionedEnd.of(byIndex(of.runOverInputs().completed()));
        }
    },
    SUM {
        @Override
        OptionedEnd on(OptionedRun of) {
            long sum = of.run().sum();
            if (sum
                    != IntStream.range(0, of.length())
                            .mapToLong(OptionedRun::result)
                            .sum()) {
                throw new AssertionError("the sum is " + sum);
            }
            return new OptionedEnd(Map.of(), Set.of(), null, false);
        }
    };

    /** Whether it ends when it has enough, and lets the rest be stopped. */
    boolean drops() {
        return this == ASYNC_CANCELLED || this == STREAM_CLOSED || this == INPUTS_CLOSED;
    }

    /** Does it. */
    abstract OptionedEnd on(OptionedRun of) throws Throwable;

    private static Map<Integer, Integer> byIndex(Stream<Completed<Integer>> stream) {
        Map<Integer, Integer> results = new HashMap<>();
        stream.forEach(completed -> {
            if (results.put((int) completed.index(), completed.result()) != null) {
                throw new AssertionError("a result comes twice: " + completed);
            }
        });
        return results;
    }

    private static Map<Integer, Integer> byIndex(int[] results) {
        Map<Integer, Integer> byIndex = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            byIndex.put(i, results[i]);
        }
        return byIndex;
    }
}
