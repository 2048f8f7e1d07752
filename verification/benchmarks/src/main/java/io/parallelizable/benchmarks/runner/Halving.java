package io.parallelizable.benchmarks.runner;

import io.parallelizable.benchmarks.workload.Splitter;
import java.util.concurrent.RecursiveAction;

/**
 * The hand-written {@link RecursiveAction}: halves the range until it is small, in the common pool.
 *
 * @param cores how many threads it is to feed
 */
record Halving(int cores) implements Splitter {
    private static final int LEAVES_PER_CORE = 8;

    @Override
    public void split(int size, Loop loop) {
        new Half(loop, 0, size, Math.max(1, size / (LEAVES_PER_CORE * cores))).invoke();
    }

    private static final class Half extends RecursiveAction {
        private static final long serialVersionUID = 1;

        private final transient Loop loop;
        private final int from;
        private final int to;
        private final int leaf;

        Half(Loop loop, int from, int to, int leaf) {
            this.loop = loop;
            this.from = from;
            this.to = to;
            this.leaf = leaf;
        }

        @Override
        protected void compute() {
            if (to - from <= leaf) {
                loop.run(from, to);
                return;
            }
            int middle = (from + to) >>> 1;
            invokeAll(new Half(loop, from, middle, leaf), new Half(loop, middle, to, leaf));
        }
    }
}
