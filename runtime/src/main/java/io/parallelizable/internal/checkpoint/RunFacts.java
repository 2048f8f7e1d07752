package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.CheckpointedRun;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the elements of a kernel to a store.
 *
 * @param functions the functions that combine results
 * @param caller the thread that opens the file
 */
record RunFacts(
        Kernel<?> kernel,
        InputKernel inputs,
        String operation,
        List<Object> functions,
        boolean areRangesKept,
        Settings settings,
        Thread caller)
        implements CheckpointedRun {
    @Override
    public String method() {
        return Functions.name(kernel);
    }

    @Override
    public long length() {
        return kernel.length();
    }

    @Override
    public Class<?> loops() {
        return Callee.of(kernel);
    }

    @Override
    public List<@Nullable Object> held() {
        return Stream.<@Nullable Object>concat(inputs.held().stream(), functions.stream())
                .toList();
    }

    @Override
    public List<@Nullable Object> swept(long first, int count) {
        return inputs.swept(first, count);
    }

    @Override
    public boolean mayChangeInputs() {
        return inputs.mayChangeInputs();
    }

    @Override
    public boolean isSeedGiven() {
        return settings.isSeedGiven();
    }

    @Override
    public boolean isStopRequested() {
        return caller.isInterrupted() || settings.isStopRequested();
    }

    @Override
    public @Nullable String seed() {
        RandomStreams streams = kernel.streams();
        return streams == null ? null : streams.toString();
    }
}
