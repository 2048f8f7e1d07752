package io.parallelizable.stress;

import io.parallelizable.FailedElement;
import io.parallelizable.RunCancelledException;
import io.parallelizable.RunInterruptedException;
import io.parallelizable.RunTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold when an operation of an {@link OptionedRun} has returned. */
final class OptionedOracle {
    private final OptionedRun run;
    private final OptionedOperation operation;
    private final List<String> faults = new ArrayList<>();

    OptionedOracle(OptionedRun run, OptionedOperation operation) {
        this.run = run;
        this.operation = operation;
    }

    /** All that does not hold. */
    List<String> check(OptionedEnd end, Set<Integer> inside, boolean flag) {
        expect(!flag || run.isInterrupted(), "the interrupt flag is set, and nobody set it");
        expect(
                run.mayBeStopped() || inside.stream().allMatch(from -> from > run.lowestFailing()),
                "under way are chunks from " + inside);
        end.results()
                .forEach((index, result) ->
                        expect(result == OptionedRun.result(index), "element " + index + " has the result " + result));
        if (operation == OptionedOperation.ASYNC_CANCELLED) {
            expect(!end.whole(), "the future never ends");
        } else if (end.thrown() == null) {
            checkComplete(end);
        } else {
            checkThrown(end.thrown());
        }
        faults.addAll(run.faults());
        return faults;
    }

    private void checkComplete(OptionedEnd end) {
        boolean tried = operation == OptionedOperation.TRY_MAP;
        if (end.whole()) {
            Set<Integer> failing =
                    IntStream.range(0, run.length()).filter(run::fails).boxed().collect(Collectors.toSet());
            expect(tried || failing.isEmpty(), "a failure is lost");
            expect(end.failed().equals(tried ? failing : Set.of()), "failed are " + end.failed());
            expect(end.results().size() == run.length() - end.failed().size(), "results are missing");
            for (int i = 0; i < run.length(); i++) {
                expect(run.calls(i) == run.callsOf(i), "element " + i + " is called " + run.calls(i) + " times");
            }
        }
    }

    private void checkThrown(Throwable thrown) {
        if (thrown instanceof RunTimeoutException) {
            expect(run.hasTimeout(), "no time limit: " + thrown);
        } else if (thrown instanceof RunCancelledException) {
            expect(run.isCancelled(), "not cancelled: " + thrown);
        } else if (thrown instanceof RunInterruptedException || thrown instanceof InterruptedException) {
            expect(run.isInterrupted(), "not interrupted: " + thrown);
        } else {
            checkFailure(thrown);
        }
    }

    private void checkFailure(Throwable thrown) {
        int lowest = run.lowestFailing();
        if (run.isInterrupted() && run.hasThrown(thrown)) {
            // An element that would have succeeded in a further call has none after an interrupt.
            return;
        }
        if (lowest == run.length() || run.thrown(lowest) != thrown) {
            faults.add("element " + lowest + " should have failed, not " + thrown);
            return;
        }
        Throwable[] suppressed = thrown.getSuppressed();
        expect(
                suppressed[suppressed.length - 1] instanceof FailedElement note && note.index() == lowest,
                "the note is missing or wrong");
        for (int i = 0; i <= lowest; i++) {
            expect(run.calls(i) == run.callsOf(i), "element " + i + " is called " + run.calls(i) + " times");
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
