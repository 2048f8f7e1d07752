package io.parallelizable.stress;

import io.parallelizable.FailedElement;
import io.parallelizable.RunInterruptedException;
import java.util.Set;

/** What must hold when a run has returned, whatever has happened: the promises of {@link io.parallelizable.Run}. */
final class Oracle {
    private final Witness witness;
    private final int length;
    private final boolean declaresInterruption;

    Oracle(Witness witness, int length, boolean declaresInterruption) {
        this.witness = witness;
        this.length = length;
        this.declaresInterruption = declaresInterruption;
    }

    /**
     * Checks the outcome of a run on its caller's thread.
     *
     * @param results what it returned, or null
     * @param thrown what it threw, or null
     * @param inside where chunks began that were being computed when it returned
     * @param flag whether the caller's interrupt flag was set then
     * @param disturbed whether anything that may interrupt the caller had happened when it returned
     */
    void check(int[] results, Throwable thrown, Set<Integer> inside, boolean flag, boolean disturbed) {
        expect(flag || !witness.isFlagged(), "the caller's interrupt flag is lost");
        expect(!flag || disturbed || witness.isFlagged(), "the caller's interrupt flag is set, and nobody set it");
        Integer failed = thrown == null ? null : witness.indexOf(thrown);
        expect(
                flag || inside.stream().allMatch(from -> failed != null && from > failed),
                "still being computed are chunks from " + inside + ", failed has " + failed);
        if (thrown == null) {
            checkResults(results);
        } else if (failed == null) {
            checkInterruption(thrown, flag, disturbed);
        } else {
            checkFailure(thrown, failed);
        }
    }

    private void checkResults(int[] results) {
        expect(witness.failures().isEmpty(), "a failure is lost: " + witness.failures());
        for (int i = 0; i < length; i++) {
            if (!witness.hasFinished(i) || results[i] != RandomRun.result(i)) {
                witness.fault("element " + i + " has finished: " + witness.hasFinished(i) + ", result " + results[i]);
                return;
            }
        }
        for (int i = length; i < results.length; i++) {
            expect(results[i] == RandomRun.UNTOUCHED, "the container is written to beyond the run, at " + i);
        }
    }

    private void checkInterruption(Throwable thrown, boolean flag, boolean disturbed) {
        Class<?> declared = declaresInterruption ? InterruptedException.class : RunInterruptedException.class;
        expect(thrown.getClass() == declared, "no element has thrown " + thrown);
        expect(!witness.isAnsweredUnasked(), "the failure of an element is lost");
        expect(flag && disturbed, "interrupted without an interrupt: flag " + flag + ", disturbed " + disturbed);
    }

    private void checkFailure(Throwable thrown, int failed) {
        for (int i = 0; i < failed; i++) {
            if (!witness.hasFinished(i)) {
                witness.fault("thrown is the failure of element " + failed + ", element " + i + " is "
                        + (witness.failures().containsKey(i) ? "a lower failure" : "not finished"));
                return;
            }
        }
        if (Throwables.keepsNotes(thrown)) {
            expect(
                    noted(thrown) == failed,
                    "the note of element " + failed + " on " + thrown + " tells of " + noted(thrown));
        }
    }

    /** The index that the last note tells. */
    private static long noted(Throwable thrown) {
        Throwable[] suppressed = thrown.getSuppressed();
        Throwable last = suppressed.length == 0 ? null : suppressed[suppressed.length - 1];
        return last instanceof FailedElement note ? note.index() : -1;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            witness.fault(otherwise);
        }
    }
}
