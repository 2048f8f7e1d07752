package io.parallelizable.stress;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;

/** The kernel of an {@link OptionedRun}. */
final class OptionedKernel implements Kernel<int[]> {
    private static final long serialVersionUID = 1L;

    private final transient OptionedRun run;

    OptionedKernel(OptionedRun run) {
        this.run = run;
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
    public void apply(long from, int[] results, int at, int count) throws StripFailure {
        int k = 0;
        run.stripBegins();
        try {
            for (; k < count; k++) {
                results[at + k] = run.call((int) from + k);
            }
        } catch (Throwable cause) {
            throw new StripFailure(k, cause);
        } finally {
            run.stripEnds();
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
