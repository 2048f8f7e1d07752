package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.checkpoint.internal.identity.RangeDigests;
import io.parallelizable.engine.CheckpointedRun;
import io.parallelizable.engine.StoredRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is stored of a run, held against the run as it is now. */
final class Review {
    /** The most ranges of changed inputs that are named. */
    private static final int MOST_NAMED = 3;

    private final Database database;
    private final Subject subject;
    private final RunRow run;
    private final RangeDigests digests;
    private int damaged;

    Review(Database database, Subject subject, RunRow run) {
        this.database = database;
        this.subject = subject;
        this.run = run;
        this.digests = new RangeDigests(subject.run()::isStopRequested);
    }

    RunRow run() {
        return run;
    }

    /** How many rows are damaged, of those that have been gone through. */
    int damaged() {
        return damaged;
    }

    List<String> methodChanges() {
        return database.read(open -> new Identities(open, run.id()).changes(subject.method()));
    }

    /** All other differences, but for the inputs of ranges. */
    List<String> otherChanges() {
        CheckpointedRun now = subject.run();
        List<String> changes = new ArrayList<>();
        differ(changes, "the method is " + now.method() + " and was " + run.method(), run.method(), now.method());
        differ(
                changes,
                "the operation is " + now.operation() + " and was " + run.operation(),
                run.operation(),
                now.operation());
        differ(changes, "an argument that is the same for all elements has changed", run.held(), subject.held());
        if (now.isSeedGiven()) {
            differ(
                    changes,
                    "the random numbers are those of " + now.seed() + " and were those of " + run.seed(),
                    run.seed(),
                    now.seed());
        }
        if (now.length() < run.length()) {
            changes.add("there are " + now.length() + " elements and were " + run.length());
        } else if (changes.isEmpty() && !now.areRangesKept()) {
            differ(changes, "inputs have changed", run.inputs(), subject.inputs(run.length()));
        }
        return changes;
    }

    private static void differ(List<String> changes, String text, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(text);
        }
    }

    /**
     * The ranges that are whole.
     *
     * @param changes where ranges are added whose inputs have changed
     */
    List<StoredRange> finished(List<String> changes) {
        List<StoredRange> finished = new ArrayList<>();
        database.read(open -> {
            Rows.forEach(open, run.id(), row -> review(row, finished, changes));
            return null;
        });
        return finished;
    }

    private void review(Optional<RangeRow> row, List<StoredRange> finished, List<String> changes) {
        if (row.isEmpty()) {
            damaged++;
            return;
        }
        RangeRow whole = row.get();
        long behind = finished.isEmpty() ? 0 : finished.get(finished.size() - 1).end();
        if (whole.first() < behind || whole.end() > run.length()) {
            return;
        }
        String change = InputFrames.change(whole.first(), whole.inputs(), subject, digests);
        if (change == null) {
            finished.add(new StoredRange(whole.first(), whole.count()));
        } else if (changes.size() < MOST_NAMED) {
            changes.add(change);
        }
    }

    /** The JDKs that have computed what is stored, such as {@code 17.0.15+6}. */
    List<String> jdks() {
        return database.read(open -> Sessions.jdks(open, run.id()));
    }
}
