package io.parallelizable.internal.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.OnChange;
import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.internal.execution.CheckpointFile;
import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.remote.ResultBytes;
import io.parallelizable.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a run, opened for an operation.
 *
 * @param kernel the run's elements, with the random streams that the stored ones were drawn from
 */
public record Opening<C extends @Nullable Object>(Kernel<C> kernel, Resumption resumption) {
    /**
     * Opens it.
     *
     * @throws CheckpointException if it belongs to something else, or cannot be used
     * @throws Interruption if the operation is to stop
     */
    public static <C extends @Nullable Object> Opening<C> of(
            CheckpointFile file, Kernel<C> kernel, Contents contents, Settings settings) throws Interruption {
        requireOutermost();
        RunFacts run = new RunFacts(
                kernel,
                inputs(kernel),
                contents.operation(),
                contents.functions(),
                contents.areResults(),
                settings,
                Thread.currentThread());
        try {
            return of(file, kernel, contents, run);
        } catch (CancellationException ofStore) {
            if (run.isStopRequested()) {
                throw new Interruption(0);
            }
            throw ofStore;
        }
    }

    private static void requireOutermost() {
        if (ElementGuard.isInside()) {
            throw new CheckpointException(
                    "a run inside an element has no checkpoint of its own: the outermost run stores what the element"
                            + " comes to. Leave checkpoint out here",
                    null);
        }
    }

    private static <C extends @Nullable Object> Opening<C> of(
            CheckpointFile file, Kernel<C> kernel, Contents contents, RunFacts run) {
        CheckpointStore store = CheckpointStore.Provider.find().open(file.path(), run);
        try {
            settleChanges(file, store);
            Kernel<C> drawing = drawing(kernel, run, store.seed());
            Codec codec = new Codec(kernel, new ResultBytes(kernel, contents.container(), named(run)));
            return new Opening<>(drawing, new Resumption(store, run, contents, codec));
        } catch (Throwable refusal) {
            close(store, refusal);
            throw refusal;
        }
    }

    private static void close(CheckpointStore store, Throwable refusal) {
        try {
            store.close();
        } catch (CheckpointException another) {
            refusal.addSuppressed(another);
        }
    }

    private static InputKernel inputs(Kernel<?> kernel) {
        InputKernel inputs = InputKernel.of(kernel);
        if (inputs == null) {
            throw new CheckpointException(
                    "a run of " + kernel.getClass().getName()
                            + " has no checkpoint, since that kernel does not tell its inputs; companions and"
                            + " Parallel.of do",
                    null);
        }
        return inputs;
    }

    private static void settleChanges(CheckpointFile file, CheckpointStore store) {
        List<String> method = store.methodChanges();
        List<String> other = store.otherChanges();
        if (method.isEmpty() && other.isEmpty()) {
            return;
        } else if (file.onChange() == OnChange.AGAIN) {
            store.again();
        } else if (file.onChange() == OnChange.KEEP && other.isEmpty()) {
            store.keep();
        } else {
            throw new CheckpointException(
                    file.path() + " holds results of something else: " + text(method, other), null);
        }
    }

    private static String text(List<String> method, List<String> other) {
        String changes =
                String.join("; ", Stream.concat(other.stream(), method.stream()).toList());
        String keep = other.isEmpty() ? " If that does not matter, OnChange.KEEP goes on with them." : "";
        return changes + "." + keep + " OnChange.AGAIN computes all anew; another file leaves these as they are";
    }

    /** A run without a seed continues with that of the stored results. */
    private static <C extends @Nullable Object> Kernel<C> drawing(
            Kernel<C> kernel, RunFacts run, @Nullable String seed) {
        boolean isStored = !run.isSeedGiven() && seed != null && kernel.streams() != null;
        return isStored ? kernel.withStreams(StoredSeed.streams(seed)) : kernel;
    }

    /** Classes of which results may be: those that the run's inputs are of. */
    private static List<Class<?>> named(RunFacts run) {
        List<Class<?>> named = new ArrayList<>(List.of(run.loops()));
        Stream.concat(run.held().stream(), run.swept(0, 0).stream())
                .filter(Objects::nonNull)
                .map(Object::getClass)
                .forEach(named::add);
        return named;
    }
}
