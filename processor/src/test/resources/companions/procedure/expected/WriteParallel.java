package com.acme;

import io.parallelizable.VoidRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.companion.VoidLoops;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Files#write(String, byte[])} for many inputs at once, on every core. Values, order and exceptions are those of
 * the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with
 * options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Files")
@SuppressWarnings({"all", "auxiliaryclass"})
final class WriteParallel {
    private static final int PATH = 0b01;
    private static final int CONTENT = 0b10;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private WriteParallel() {}

    /** Calls {@code write(path[i], content)} for each index i. */
    static void forEach(String[] path, byte[] content) throws IOException {
        try {
            if (CUTOFF.includes(path.length)) {
                Loops.sweepPath(path, content, 0, path.length);
            } else {
                over(path, content).forEach();
            }
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(path, content), failure);
        }
    }

    /** Calls {@code write(path.get(i), content)} for each index i. */
    static void forEach(List<? extends String> path, byte[] content) throws IOException {
        over(path, content).forEach();
    }

    /** Calls {@code write(path, content[i])} for each index i. */
    static void forEach(String path, byte[][] content) throws IOException {
        try {
            if (CUTOFF.includes(content.length)) {
                Loops.sweepContent(path, content, 0, content.length);
            } else {
                over(path, content).forEach();
            }
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(path, content), failure);
        }
    }

    /** Calls {@code write(path, content.get(i))} for each index i. */
    static void forEach(String path, List<? extends byte[]> content) throws IOException {
        over(path, content).forEach();
    }

    /** Calls {@code write(path[i], content[i])} for each index i. */
    static void forEach(String[] path, byte[][] content) throws IOException {
        try {
            if (CUTOFF.includes(path.length) && content.length == path.length) {
                Loops.sweepPathAndContent(path, content, 0, path.length);
            } else {
                over(path, content).forEach();
            }
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(path, content), failure);
        }
    }

    /** Calls {@code write(path.get(i), content.get(i))} for each index i. */
    static void forEach(List<? extends String> path, List<? extends byte[]> content) throws IOException {
        over(path, content).forEach();
    }

    /** Calls {@code write(path[i], content[j])} for every i and j. */
    static void grid(String[] path, byte[][] content) throws IOException {
        overGrid(path, content).forEach();
    }

    /** Calls {@code write(path.get(i), content.get(j))} for every i and j. */
    static void grid(List<? extends String> path, List<? extends byte[]> content) throws IOException {
        overGrid(path, content).forEach();
    }

    /** Describes the run that calls {@code write(path[i], content)} for each index i. */
    static VoidRun<IOException> over(String[] path, byte[] content) {
        return LOOPS.over(PATH, path, content);
    }

    /** Describes the run that calls {@code write(path.get(i), content)} for each index i. */
    static VoidRun<IOException> over(List<? extends String> path, byte[] content) {
        return LOOPS.over(PATH, Inputs.array(path, String.class), content);
    }

    /** Describes the run that calls {@code write(path, content[i])} for each index i. */
    static VoidRun<IOException> over(String path, byte[][] content) {
        return LOOPS.over(CONTENT, path, content);
    }

    /** Describes the run that calls {@code write(path, content.get(i))} for each index i. */
    static VoidRun<IOException> over(String path, List<? extends byte[]> content) {
        return LOOPS.over(CONTENT, path, Inputs.array(content, byte[].class));
    }

    /** Describes the run that calls {@code write(path[i], content[i])} for each index i. */
    static VoidRun<IOException> over(String[] path, byte[][] content) {
        return LOOPS.over(PATH | CONTENT, path, content);
    }

    /** Describes the run that calls {@code write(path.get(i), content.get(i))} for each index i. */
    static VoidRun<IOException> over(List<? extends String> path, List<? extends byte[]> content) {
        return LOOPS.over(PATH | CONTENT, Inputs.array(path, String.class), Inputs.array(content, byte[].class));
    }

    /** Describes the run that calls {@code write(path[i], content[j])} for every i and j. */
    static VoidRun<IOException> overGrid(String[] path, byte[][] content) {
        return LOOPS.overGrid(PATH | CONTENT, path, content);
    }

    /** Describes the run that calls {@code write(path.get(i), content.get(j))} for every i and j. */
    static VoidRun<IOException> overGrid(List<? extends String> path, List<? extends byte[]> content) {
        return LOOPS.overGrid(PATH | CONTENT, Inputs.array(path, String.class), Inputs.array(content, byte[].class));
    }

    @GeneratedCompanion("com.acme.Files")
    private static final class Loops extends VoidLoops {
        private Loops() {
            super("Files.write", "path", "content");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Void results) throws ChunkFailure {
            switch (swept) {
                case PATH -> sweepPath((String[]) in[0], (byte[]) in[1], from, to);
                case CONTENT -> sweepContent((String) in[0], (byte[][]) in[1], from, to);
                default -> sweepPathAndContent((String[]) in[0], (byte[][]) in[1], from, to);
            }
        }

        static void sweepPath(String[] path, byte[] content, int from, int to) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    Files.write(path[i], content);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void sweepContent(String path, byte[][] content, int from, int to) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    Files.write(path, content[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void sweepPathAndContent(String[] path, byte[][] content, int from, int to) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    Files.write(path[i], content[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
