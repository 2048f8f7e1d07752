package io.parallelizable.stress;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.List;

/** The kernel of an {@link OptionedRun}. */
final class OptionedKernel implements Kernel<int[]> {
    private static final long serialVersionUID = 1L;

    private final transient OptionedRun run;
    private final transient List<Integer> some;

    /** All elements. */
    OptionedKernel(OptionedRun run) {
        this(run, null);
    }

    /** Those with some indices. */
    OptionedKernel(OptionedRun run, List<Integer> some) {
        this.run = run;
        this.some = some;
    }

    @Override
    public long length() {
        return some == null ? run.length() : some.size();
    }

    @Override
    public int[] allocate(int count) {
        return new int[count];
    }

    @Override
    public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
        int k = 0;
        run.chunkBegins((int) from);
        try {
            for (; k < count; k++) {
                results[at + k] = run.call(some == null ? (int) from + k : some.get((int) from + k));
            }
        } catch (Throwable cause) {
            throw new ChunkFailure(k, cause);
        } finally {
            run.chunkEnds((int) from);
        }
    }

    @Override
    public Kernel<int[]> slice(long from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(long index) {
        return "Test.f(" + index + ")";
    }
}
