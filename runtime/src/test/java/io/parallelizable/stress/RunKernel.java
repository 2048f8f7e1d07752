package io.parallelizable.stress;

import io.parallelizable.IntRun;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/**
 * The kernel of a {@link RandomRun}. What the engine learns, it learns for each class of kernels: {@link #known} gives
 * one of the class that all runs share, which it knows, {@link #fresh} one of a class that it has never seen.
 */
class RunKernel implements Kernel<int[]> {
    private static final long serialVersionUID = 1L;

    private static final byte[] CLASS = classFile();

    private final transient RandomRun run;
    private final transient Witness witness;
    private final boolean declaresInterruption;

    RunKernel(RandomRun run, Witness witness, boolean declaresInterruption) {
        this.run = run;
        this.witness = witness;
        this.declaresInterruption = declaresInterruption;
    }

    static IntRun<int[], RuntimeException> known(RandomRun run, Witness witness, boolean declaresInterruption) {
        return Runs.ofInts(new RunKernel(run, witness, declaresInterruption));
    }

    @SuppressWarnings("unchecked") // the class is a copy of this one
    static IntRun<int[], RuntimeException> fresh(RandomRun run, Witness witness, boolean declaresInterruption) {
        try {
            Class<?> copy =
                    MethodHandles.lookup().defineHiddenClass(CLASS, true).lookupClass();
            return Runs.ofInts(
                    (Kernel<int[]>) copy.getDeclaredConstructor(RandomRun.class, Witness.class, boolean.class)
                            .newInstance(run, witness, declaresInterruption));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a fresh kernel class", impossible);
        }
    }

    private static byte[] classFile() {
        try (InputStream file = RunKernel.class.getResourceAsStream("RunKernel.class")) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException impossible) {
            throw new LinkageError("RunKernel.class", impossible);
        }
    }

    @Override
    public long length() {
        return run.length();
    }

    @Override
    public int[] allocate(int count) {
        return new int[count];
    }

    @Override
    public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
        int k = 0;
        witness.chunkBegins((int) from);
        try {
            for (; k < count; k++) {
                results[at + k] = run.element((int) from + k);
            }
        } catch (Throwable cause) {
            throw new ChunkFailure(k, cause);
        } finally {
            witness.chunkEnds((int) from);
        }
    }

    @Override
    public Kernel<int[]> slice(long from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(long index) {
        return "Stress.f(" + index + ")";
    }

    @Override
    public boolean declaresInterruption() {
        return declaresInterruption;
    }
}
