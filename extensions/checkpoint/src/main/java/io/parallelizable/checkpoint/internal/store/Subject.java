package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import io.parallelizable.checkpoint.internal.identity.Entry;
import io.parallelizable.checkpoint.internal.identity.IdentityException;
import io.parallelizable.checkpoint.internal.identity.InputDigest;
import io.parallelizable.checkpoint.internal.identity.MethodIdentity;
import io.parallelizable.checkpoint.internal.identity.RangeDigests;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.engine.CheckpointedRun;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a run depend on: its method, with the functions among its arguments, and the arguments that are
 * the same for all elements. Inputs of the elements are digested range by range.
 */
record Subject(CheckpointedRun run, MethodIdentity method, String held) {
    /** Elements of which the inputs are looked at together. */
    private static final int WINDOW = 1 << 20;

    /** Loops around lambdas are there, with no method of their own. */
    private static final String FUNCTIONS = "io.parallelizable.function.";

    static Subject of(CheckpointedRun run) {
        return worded(() -> {
            InputDigest held = InputDigest.of(run.held().toArray(), run::isStopRequested);
            Set<Member> entries = new TreeSet<>(held.functions());
            if (!run.loops().getName().startsWith(FUNCTIONS)) {
                entries.add(Entry.of(run.loops()));
            }
            Set<Class<?>> classes = new HashSet<>(held.classes());
            if (run.mayChangeInputs()) {
                windows(run, run.length(), (first, count) -> {
                    InputDigest swept = wholeInputs(run, first, count);
                    classes.addAll(swept.classes());
                    entries.addAll(swept.functions());
                });
            }
            return new Subject(run, MethodIdentity.of(entries, loader(run), classes), held.digest());
        });
    }

    private static ClassLoader loader(CheckpointedRun run) {
        return Stream.concat(
                        Stream.of(run.loops()),
                        run.held().stream().filter(Objects::nonNull).map(Object::getClass))
                .filter(type -> !type.getName().startsWith(FUNCTIONS))
                .map(Class::getClassLoader)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ClassLoader.getSystemClassLoader());
    }

    /** What stands for the inputs of some elements now; a stop of the run does not matter. */
    byte[] inputs(long first, int count) {
        RangeDigests now = new RangeDigests(() -> false);
        return worded(() -> now.of(run.swept(first, count).toArray()));
    }

    /** Whether something stands for the inputs of some elements. */
    boolean areInputs(byte[] digest, long first, int count, RangeDigests digests) {
        return worded(() -> digests.isOf(digest, run.swept(first, count).toArray()));
    }

    private static InputDigest wholeInputs(CheckpointedRun run, long first, int count) {
        List<@Nullable Object> swept = run.swept(first, count);
        return InputDigest.of(swept.toArray(), run::isStopRequested);
    }

    /** What stands for the inputs of the first elements, however many, while the file is being opened. */
    String inputs(long length) {
        return worded(() -> {
            StringBuilder digests = new StringBuilder();
            windows(
                    run,
                    length,
                    (first, count) ->
                            digests.append(wholeInputs(run, first, count).digest()));
            return InputDigest.of(digests.toString()).digest();
        });
    }

    /** The same for all elements; empty where inputs are kept range by range. */
    String allInputs() {
        return run.areRangesKept() ? "" : inputs(run.length());
    }

    /** What is done with a window of elements. */
    private interface Window {
        void use(long first, int count);
    }

    private static void windows(CheckpointedRun run, long length, Window window) {
        for (long first = 0; first < length; first += WINDOW) {
            window.use(first, (int) Math.min(WINDOW, length - first));
        }
    }

    private static <T> T worded(Supplier<T> digest) {
        try {
            return digest.get();
        } catch (IdentityException unknown) {
            throw new CheckpointException(
                    "a run with a checkpoint must be known again: " + unknown.getMessage(), unknown);
        }
    }
}
