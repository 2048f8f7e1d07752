package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.LongestChunk;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worry: a dear element in the middle is begun last in every run; or, begun first, an element is computed twice, never,
 * or below a failure that is thrown.
 */
class EarlyRangeTest {
    private static final int LENGTH = 10;
    private static final long LONG = TimeUnit.SECONDS.toNanos(1);

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    private static Computation<int[]> computation(IntKernel kernel, int from, int to) {
        LongestChunk longest = new LongestChunk(LENGTH);
        longest.took(from, to - from, LONG);
        return new Computation<>(kernel, new int[LENGTH], 0, LENGTH, Settings.DEFAULT, longest);
    }

    private static TeamMember member(Role role) {
        return new TeamMember(role, new ChunkSizer(0), 1);
    }

    /** The elements that a member is handed next, one by one. */
    private static List<Integer> take(Computation<int[]> computation, TeamMember member, int count) {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < count && computation.claim(member, 1); i++) {
            taken.add(member.from());
        }
        return taken;
    }

    @Test
    void worker_beginsThereAndBothLeapOver() {
        Computation<int[]> computation = computation(IntKernel.of(LENGTH, i -> i), 4, 6);
        assertThat(take(computation, member(Role.WORKER), 5)).containsExactly(4, 5, 9, 8, 7);
        assertThat(take(computation, member(Role.CALLER), LENGTH)).containsExactly(0, 1, 2, 3, 6);
        assertThat(computation.remaining()).isZero();
    }

    @Test
    void worker_descendsBeyondIt() {
        Computation<int[]> computation = computation(IntKernel.of(LENGTH, i -> i), 7, 8);
        assertThat(take(computation, member(Role.OUTER_CALLER), LENGTH)).containsExactly(7, 9, 8, 6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void callerAlone_keepsTheOrder() {
        Computation<int[]> computation = computation(IntKernel.of(LENGTH, i -> i), 4, 6);
        assertThat(take(computation, member(Role.CALLER), LENGTH))
                .isEqualTo(IntStream.range(0, LENGTH).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "8, 10", "0, 10"})
    void rangeAtAnEnd_whichAMemberBeginsWithAnyway_isNone(int from, int to) {
        Computation<int[]> computation = computation(IntKernel.of(LENGTH, i -> i), from, to);
        assertThat(take(computation, member(Role.WORKER), LENGTH)).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void eachElement_isHandedOutOnceInWhateverOrderMembersCome() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 2_000; run++) {
            int from = 1 + random.nextInt(LENGTH - 2);
            Computation<int[]> computation =
                    computation(IntKernel.of(LENGTH, i -> i), from, from + 1 + random.nextInt(LENGTH - 1 - from));
            List<TeamMember> members = List.of(member(Role.CALLER), member(Role.WORKER), member(Role.WORKER));
            int[] taken = new int[LENGTH];
            int left = LENGTH;
            while (left > 0) {
                TeamMember member = members.get(random.nextInt(members.size()));
                assertThat(computation.remaining()).as("seed %d", seed).isEqualTo(left);
                if (computation.claim(member, 1 + random.nextInt(3))) {
                    Arrays.fill(taken, member.from(), member.from() + member.count(), taken[member.from()] + 1);
                    left -= member.count();
                    member.sizer().took(member.count(), 1 + random.nextInt(10_000));
                }
            }
            assertThat(taken).as("seed %d", seed).containsOnly(1);
            assertThat(members).noneMatch(member -> computation.claim(member, 1));
        }
    }

    /** A failure before the range, or within it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void failureBelowTheRestOfIt_leavesNothingThereToTake(int failing) {
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (i == failing) {
                throw new IllegalStateException();
            }
            return i;
        });
        Computation<int[]> computation = computation(kernel, 4, 8);
        TeamMember first = member(failing < 4 ? Role.CALLER : Role.WORKER);
        while (computation.failure() == null && computation.claim(first, 1)) {
            computation.compute(first);
        }
        assertThat(take(computation, member(Role.WORKER), LENGTH)).allMatch(index -> index < failing);
    }

    @Test
    void failureBelowIt_isTheOneThatRemainsAndNothingAboveIsBegun() {
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (i == 2 || i == 5) {
                throw new IllegalStateException("at " + i);
            }
            return i;
        });
        Computation<int[]> computation = computation(kernel, 5, 6);
        for (TeamMember member : List.of(member(Role.WORKER), member(Role.CALLER), member(Role.WORKER))) {
            while (computation.claim(member, 1)) {
                computation.compute(member);
            }
        }
        assertThat(computation.failure().index()).isEqualTo(2);
        assertThat(IntStream.range(0, 3).map(kernel::calls)).as("up to it").containsOnly(1);
        assertThat(IntStream.range(6, LENGTH).map(kernel::calls))
                .as("above both")
                .containsOnly(0);
    }

    @Test
    void failureInIt_beginsNothingAboveAndAllBelow() {
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (i == 5) {
                throw new IllegalStateException("at " + i);
            }
            return i;
        });
        Computation<int[]> computation = computation(kernel, 4, 8);
        TeamMember worker = member(Role.WORKER);
        while (computation.claim(worker, LENGTH)) {
            computation.compute(worker);
        }
        assertThat(computation.failure().index()).isEqualTo(5);
        assertThat(IntStream.rangeClosed(0, 5).map(kernel::calls)).containsOnly(1);
        assertThat(IntStream.range(6, LENGTH).map(kernel::calls)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 3, false, true",
        "6, 7, false, false",
        "6, 7, true, true",
        "8, 6, false, false",
        "8, 6, true, true",
    })
    void answerToAnInterrupt_countsWhereAllBelowItIsComputed(int to, int answering, boolean finished, boolean counts) {
        Computation<int[]> computation = computation(
                IntKernel.of(LENGTH, i -> {
                    if (i == answering) {
                        throw new InterruptedException();
                    }
                    return i;
                }),
                5,
                to);
        TeamMember worker = member(Role.WORKER);
        assertThat(computation.claim(worker, 1)).isTrue();
        if (finished) {
            computation.compute(worker);
        }
        TeamMember caller = member(Role.CALLER);
        while (computation.claim(caller, 1)) {
            computation.compute(caller);
        }
        assertThat(computation.failure().index()).isEqualTo(answering);
        assertThat(computation.isAnsweredBy(computation.failure())).isEqualTo(counts);
    }

    @Test
    void dearElement_isTheWorkersFirstOneOnceARunHasShownIt() {
        int dear = 50;
        AtomicInteger first = new AtomicInteger(-1);
        Thread caller = Thread.currentThread();
        IntKernel kernel = IntKernel.of(101, i -> {
            if (Thread.currentThread() != caller) {
                first.compareAndSet(-1, i);
            }
            LockSupport.parkNanos(i == dear ? 20_000_000 : 100_000);
            return i;
        });
        // A thread that loses its core for long may make another chunk look dear.
        Bounded.until("the worker begins with it", () -> {
            first.set(-1);
            kernel.run().map();
            return first.get() == dear;
        });
    }

    /** A run whose worker begins with a dear element, while the caller fails above that as if it were interrupted. */
    private static final class Unasked {
        static final int DEAR = 50;
        static final int FAILING = 60;

        private final InterruptedException failure = new InterruptedException("without an interrupt");
        private final Thread caller = Thread.currentThread();
        private final AtomicBoolean inside = new AtomicBoolean();
        private final AtomicBoolean passed = new AtomicBoolean();
        private final IntKernel kernel = IntKernel.of(101, this::element);
        private volatile boolean known;

        int element(int i) throws InterruptedException {
            boolean here = Thread.currentThread() == caller;
            if (known && here && i == FAILING && passed.compareAndSet(false, true) && inside.get()) {
                throw failure;
            } else if (known && !here && i == DEAR) {
                inside.set(true);
                Bounded.until("the caller is above", passed::get);
            } else {
                LockSupport.parkNanos(i == DEAR ? 20_000_000 : 100_000);
            }
            return i;
        }

        boolean comesOut() {
            known = false;
            kernel.run().map();
            known = true;
            inside.set(false);
            passed.set(false);
            try {
                kernel.run().map();
                return false;
            } catch (Throwable thrown) {
                return thrown == failure;
            } finally {
                Thread.interrupted();
            }
        }
    }

    @Test
    void failureThatTellsOfAnInterrupt_comesOutWhenTheDearElementBelowIsComputed() {
        // A worker that loses its core is below for longer than an interrupted run waits.
        Bounded.until("the failure", new Unasked()::comesOut);
    }
}
