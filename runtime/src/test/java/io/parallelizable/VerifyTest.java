package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.verify.Copies;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Runs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: a method that is not safe to run in parallel is said to be, or one that is safe is blamed. */
class VerifyTest {
    private static final int LENGTH = 50;

    private static Verification.Difference difference(Verification verification) {
        assertThat(verification.isSame()).isFalse();
        return verification.difference().orElseThrow();
    }

    @Test
    void pureMethod_isTheSame() {
        Verification verification =
                IntKernel.of(LENGTH, i -> i * i).run().threads(4).verify();
        assertThat(verification.isSame()).isTrue();
        assertThat(verification.toString()).startsWith("the same serially and on 4 threads: 50 elements of Test.f");
    }

    @Test
    void silence_tellsInHowManyPassesAndThatItIsNoProof() {
        IntKernel kernel = IntKernel.of(LENGTH, i -> i);
        Verification verification = kernel.run().threads(3).verify();
        assertThat(verification.passes()).isBetween(1, 20);
        assertThat(kernel.calls()).isEqualTo((long) LENGTH * (1 + verification.passes()));
        assertThat(verification.toString()).contains(" pass").endsWith(", which is no proof");
    }

    @Test
    void exceptionOfTheJvmWithoutMessage_isTheSameAsWithOne() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(IntKernel.of(1, i -> {
                            throw calls.getAndIncrement() == 0
                                    ? new ArrayIndexOutOfBoundsException("Index 7 out of bounds for length 7")
                                    : bare(new ArrayIndexOutOfBoundsException());
                        })
                        .run()
                        .verify()
                        .isSame())
                .isTrue();
        calls.set(0);
        assertThat(IntKernel.of(1, i -> {
                            RuntimeException cause = calls.getAndIncrement() == 0
                                    ? new NullPointerException("Cannot read field \"a\"")
                                    : bare(new NullPointerException());
                            throw new IllegalStateException(cause);
                        })
                        .run()
                        .verify()
                        .isSame())
                .as("wrapped")
                .isTrue();
    }

    private static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }
    }

    @Test
    void exceptionsWhoseMessageCannotBeRead_areComparedByTheirType() {
        AtomicInteger calls = new AtomicInteger();
        IntKernel kernel = IntKernel.of(1, i -> {
            throw calls.getAndIncrement() == 0 ? new IllegalStateException("first") : new Untold();
        });
        assertThat(kernel.run().verify().toString()).contains("throws <Untold whose toString() throws");
        assertThat(kernel.run().verify().isSame()).isTrue();
    }

    /** What takes long to be put into words. */
    private static final class Wordy {
        private final AtomicInteger told = new AtomicInteger();

        @Override
        public String toString() {
            told.incrementAndGet();
            Bounded.spin(5_000_000);
            return "wordy";
        }
    }

    @Test
    void argumentsThatTakeLongToWrite_areNotAllWrittenDown() {
        Wordy[] shared = new Wordy[1000];
        Arrays.fill(shared, new Wordy());
        assertThat(Parallel.of(shared).ints(wordy -> 1).verify().isSame()).isTrue();
        assertThat(shared[0].told).hasValueLessThan(1000);
    }

    private static RuntimeException bare(RuntimeException implicit) {
        implicit.setStackTrace(new StackTraceElement[0]);
        return implicit;
    }

    @Test
    void exceptionOfTheMethodItself_isComparedByItsMessage() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(difference(IntKernel.of(1, i -> {
                                    throw calls.getAndIncrement() == 0
                                            ? new NullPointerException("no table")
                                            : new NullPointerException();
                                })
                                .run()
                                .verify())
                        .parallel())
                .isInstanceOf(NullPointerException.class);
    }

    /** Calls of a method that adds one to its argument's first number, and returns the sum. */
    private record Increments(int[][] rows, boolean copied) implements Kernel<int[]> {
        @Override
        public long length() {
            return rows.length;
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void apply(long from, int[] results, int at, int count) {
            for (int k = 0; k < count; k++) {
                int[] row = rows[(int) from + k];
                row[0]++;
                results[at + k] = Arrays.stream(row).sum();
            }
        }

        @Override
        public Kernel<int[]> slice(long from, int count) {
            return new Increments(Arrays.copyOfRange(rows, (int) from, (int) from + count), copied);
        }

        @Override
        public String describe(long index) {
            return "Test.f(" + Arrays.toString(rows[(int) index]) + ")";
        }

        @Override
        public Kernel<int[]> copy() {
            return copied ? new Increments((int[][]) Copies.of(rows), true) : this;
        }
    }

    @Test
    void methodThatChangesItsArgument_findsItInEveryPassAsItWas() {
        int[][] rows = {{1, 2}, {3, 4}};
        assertThat(Runs.<RuntimeException>ofInts(new Increments(rows, true))
                        .threads(2)
                        .verify()
                        .isSame())
                .isTrue();
        assertThat(rows).isDeepEqualTo(new int[][] {{1, 2}, {3, 4}});
    }

    @Test
    void argumentThatCannotBeCopied_isToldAsItWas() {
        Verification.Difference difference =
                difference(Runs.<RuntimeException>ofInts(new Increments(new int[][] {{1, 2}}, false))
                        .verify());
        assertThat(difference.call()).isEqualTo("Test.f([1, 2])");
        assertThat(difference.serial()).isEqualTo(4);
        assertThat(difference.parallel()).isEqualTo(5);
    }

    @Test
    void cheapElements_areCalledOnAllThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        IntKernel.of(LENGTH, i -> {
                    threads.add(Thread.currentThread());
                    return i;
                })
                .run()
                .threads(3)
                .verify();
        assertThat(threads).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void elementsThatMeetInWhatTheyShare_differFromTheFirstOneOn() {
        AtomicInteger inside = new AtomicInteger();
        Verification verification = IntKernel.of(LENGTH, i -> {
                    int others = inside.getAndIncrement();
                    Bounded.spin(100_000);
                    inside.decrementAndGet();
                    return others;
                })
                .run()
                .threads(2)
                .verify();
        Verification.Difference difference = difference(verification);
        assertThat(difference.call()).isEqualTo("Test.f(" + difference.index() + ")");
        assertThat(difference.serial()).isEqualTo(0);
        assertThat(difference.parallel()).isEqualTo(1);
        assertThat(difference.repeatable()).isTrue();
        assertThat(verification.toString())
                .startsWith("not the same serially and on 2 threads: 50 elements of Test.f")
                .contains(": 0 serially, 1 in parallel")
                .contains("share something");
    }

    @Test
    void runningTotal_isNotRepeatableSeriallyEither() {
        AtomicInteger total = new AtomicInteger();
        Verification.Difference difference = difference(
                IntKernel.of(LENGTH, i -> total.incrementAndGet()).run().verify());
        assertThat(difference.index()).isZero();
        assertThat(difference.serial()).isEqualTo(1);
        assertThat(difference.repeatable()).isFalse();
    }

    @Test
    void doubles_areComparedByTheirBits() {
        AtomicInteger round = new AtomicInteger();
        double[] results = {Double.NaN, 0.0, -0.0};
        assertThat(Runs.<RuntimeException>ofDoubles(
                                IndexKernel.of(3, double[]::new, (to, at, index) -> to[at] = results[(int) index]))
                        .verify()
                        .isSame())
                .isTrue();
        Verification.Difference difference =
                difference(Runs.<RuntimeException>ofDoubles(IndexKernel.of(1, double[]::new, (to, at, index) -> {
                            to[at] = round.getAndIncrement() == 0 ? 0.0 : -0.0;
                        }))
                        .verify());
        assertThat(difference.serial()).isEqualTo(0.0);
        assertThat(difference.parallel()).isEqualTo(-0.0);
    }

    @Test
    void objects_areComparedByTheirContent() {
        assertThat(Runs.<Object, Object, RuntimeException>ofList(IndexKernel.of(
                                LENGTH,
                                Object[]::new,
                                (to, at, index) -> to[at] = index % 3 == 0
                                        ? null
                                        : new Object[] {List.of(index), new double[] {index, Double.NaN}}))
                        .verify()
                        .isSame())
                .isTrue();
        assertThat(difference(Runs.<Object, Object, RuntimeException>ofList(
                                        IndexKernel.of(LENGTH, Object[]::new, (to, at, index) -> to[at] = new Object()))
                                .verify())
                        .repeatable())
                .as("no equals")
                .isFalse();
    }

    @Test
    void methodThatAlwaysFailsAlike_isTheSame() {
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (i >= 20) {
                throw new IllegalStateException("from 20 on");
            }
            return i;
        });
        assertThat(kernel.run().threads(3).verify().isSame()).isTrue();
    }

    @Test
    void failureInParallelAlone_isADifference() {
        AtomicInteger inside = new AtomicInteger();
        Verification.Difference difference = difference(IntKernel.of(LENGTH, i -> {
                    if (inside.getAndIncrement() > 0) {
                        inside.set(0);
                        throw new IllegalStateException("not alone");
                    }
                    Bounded.spin(100_000);
                    inside.set(0);
                    return i;
                })
                .run()
                .threads(2)
                .verify());
        assertThat(difference.serial()).isEqualTo((int) difference.index());
        assertThat(difference.parallel()).isInstanceOf(IllegalStateException.class);
        assertThat(difference.toString()).contains("throws java.lang.IllegalStateException: not alone in parallel");
    }

    @Test
    void voidMethod_isComparedByItsFailures() {
        assertThat(Runs.<RuntimeException>ofVoid(IndexKernel.of(LENGTH, count -> null, (to, at, index) -> {}))
                        .verify()
                        .isSame())
                .isTrue();
    }

    @Test
    void randomNumbers_areTheSameInBoth() {
        assertThat(Runs.<RuntimeException>ofDoubles(new DrawKernel(LENGTH, RandomStreams.of(7)))
                        .verify()
                        .isSame())
                .isTrue();
    }

    @Test
    void emptyRun_isTheSame() {
        assertThat(IntKernel.of(0, i -> i).run().verify().isSame()).isTrue();
    }

    @Test
    void interruptOfTheCaller_stopsIt() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        Caller caller = Caller.of(() -> IntKernel.of(LENGTH, i -> {
                    inside.countDown();
                    Bounded.awaitInterrupt();
                    return i;
                })
                .run()
                .verify());
        Bounded.await(inside);
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(RunInterruptedException.class);
        assertThat(caller.flag()).isTrue();
    }
}
