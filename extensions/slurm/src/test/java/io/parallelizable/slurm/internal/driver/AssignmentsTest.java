package io.parallelizable.slurm.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.slurm.internal.driver.Assignments.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worry: a thread is idle while slices wait elsewhere, or the wrong slice is blamed for a worker's end. */
class AssignmentsTest {
    private static final SliceHandler NOBODY = new SliceHandler() {
        @Override
        public void completed(Slice slice, byte[] answer) {
            throw new AssertionError();
        }

        @Override
        public void lost(Slice slice, Throwable reason) {
            throw new AssertionError();
        }
    };

    private static PendingSlice slice(long number, boolean isSuspect) {
        return new PendingSlice(number, 1, new Slice(number, number, 1, new byte[0]), NOBODY, isSuspect);
    }

    private static Assignments of(int threads, int slices, String... workers) {
        Assignments assignments = new Assignments(threads);
        for (long i = 0; i < slices; i++) {
            assignments.enter(slice(i, false));
        }
        List.of(workers).forEach(assignments::arrived);
        return assignments;
    }

    /** Worker and number of all that can be assigned. */
    private static List<String> assigned(Assignments assignments) {
        List<String> all = new ArrayList<>();
        Optional<Assignment> next = assignments.next();
        while (next.isPresent()) {
            all.add(next.get().worker() + next.get().slice().slice().number());
            next = assignments.next();
        }
        return all;
    }

    @Test
    void eachThreadHasOneSlice_andOneThatWaits_inTurns() {
        assertThat(assigned(of(1, 10, "a", "b"))).containsExactly("a0", "b1", "a2", "b3");
        assertThat(assigned(of(2, 10, "a"))).containsExactly("a0", "a1", "a2", "a3");
        assertThat(assigned(of(1, 10))).isEmpty();
    }

    @Test
    void slicesOfAWorkerThatHasGone_goToOthers() {
        Assignments assignments = of(1, 4, "a", "b");
        assigned(assignments);
        assertThat(assignments.left("a")).hasSize(2).allSatisfy(assignments::enter);
        assertThat(assigned(assignments)).isEmpty();
        assignments.take("%016d".formatted(1));
        assertThat(assigned(assignments)).containsExactly("b0");
        assertThat(assignments.isEmpty()).isFalse();
        assertThat(assignments.left("a")).isEmpty();
    }

    @Test
    void sliceThatWaitsWhileAnotherWorkerIsIdle_isMoved() {
        Assignments assignments = of(1, 2, "a");
        assigned(assignments);
        assertThat(assignments.waitingInVain()).isEmpty();
        assignments.arrived("b");
        Assignment inVain = assignments.waitingInVain().orElseThrow();
        assertThat(inVain.worker()).isEqualTo("a");
        assertThat(inVain.slice().slice().number()).isEqualTo(1);
        assignments.giveBack(inVain);
        assertThat(assigned(assignments)).containsExactly("b1");
        assertThat(assignments.waitingInVain()).isEmpty();
    }

    @Test
    void sliceThatWasLost_isAloneOnAWorkerOfManyThreads() {
        Assignments assignments = of(2, 2, "a", "b");
        assertThat(assigned(assignments)).containsExactly("a0", "b1");
        assignments.enter(slice(2, true));
        assignments.enter(slice(3, false));
        assignments.enter(slice(4, false));
        // Worker a is left to finish what it has.
        assertThat(assigned(assignments)).containsExactly("b3", "b4");
        assignments.take("%016d".formatted(0));
        assertThat(assigned(assignments)).containsExactly("a2");
        assignments.enter(slice(5, false));
        assertThat(assigned(assignments)).containsExactly("b5");
        // Its other thread is idle on purpose.
        assertThat(assignments.waitingInVain()).isEmpty();
    }
}
