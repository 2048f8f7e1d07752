package io.parallelizable.stress;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.Random;

/** What elements throw. */
final class Throwables {
    private Throwables() {}

    /** A new throwable of any kind. */
    static Throwable any(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new IOException("checked");
            case 1 -> new IllegalStateException();
            case 2 -> new LinkageError();
            case 3 -> new OutOfMemoryError();
            case 4 -> new StackOverflowError();
            case 5 -> new Frame();
            case 6 -> new InterruptedException("without an interrupt");
            case 7 -> new IllegalStateException(new InterruptedException("as a cause"));
            case 8 -> new RunInterruptedException("without an interrupt", 0, 0);
            case 9 -> new ChunkFailure(random.nextInt(5), new IOException());
            case 10 -> circle();
            default -> new CauseThrows();
        };
    }

    private static Throwable circle() {
        Throwable one = new IllegalArgumentException();
        one.initCause(new IllegalArgumentException(one));
        return one;
    }

    /** Runs out of stack in earnest. */
    static int overflow(int depth) {
        return overflow(depth + 1) + overflow(depth + 2);
    }

    /** Whether a run must take this for the answer to an interrupt: it or one of its causes says so. */
    static boolean tellsOfInterruption(Throwable thrown) {
        return thrown instanceof InterruptedException
                || !(thrown instanceof CauseThrows) && thrown.getCause() instanceof InterruptedException;
    }

    /** Whether a throwable remembers what is suppressed; that of the JVM, made without a constructor, does not. */
    static boolean keepsNotes(Throwable thrown) {
        return !(thrown instanceof Frame || thrown instanceof ChunkFailure || thrown instanceof StackOverflowError);
    }

    private static final class Frame extends Error {
        private static final long serialVersionUID = 1L;

        private Frame() {
            super("sealed", null, false, false);
        }
    }

    private static final class CauseThrows extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            throw new UnsupportedOperationException("getCause");
        }
    }
}
