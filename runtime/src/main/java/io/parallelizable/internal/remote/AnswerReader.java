package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of one operation.
 *
 * <p>Arrays of primitives are read by the caller. Objects are read by a thread of their own, for which the caller
 * waits: a few bytes can be made to take for ever (nested sets, each of whose hash codes visits the inner ones twice),
 * no filter sees that, and no interrupt ends it. Such an answer costs a daemon thread, and counts as a loss.
 */
final class AnswerReader {
    /** How long an answer may take to be read: far longer than any that a worker has made. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Frame frame;
    private final @Nullable Class<?> container;

    AnswerReader(Frame frame, @Nullable Class<?> container) {
        this.frame = frame;
        this.container = container;
    }

    /** What is asked now and then by a caller that waits. */
    interface Glance {
        void take() throws Interruption;
    }

    Answer read(byte[] bytes, Slice slice, Reader reader, Glance glance, long every)
            throws Interruption, InterruptedException {
        FutureTask<Answer> reading =
                new FutureTask<>(() -> Answer.read(bytes, SliceId.of(slice), container, frame, reader));
        if (container == null || PrimitiveArrays.code(container) >= 0 || !begin(reading, reader.loader())) {
            reading.run();
        }
        long start = System.nanoTime();
        do {
            try {
                return reading.get(every, TimeUnit.NANOSECONDS);
            } catch (TimeoutException stillReading) {
                glance.take();
            } catch (ExecutionException fault) {
                return new Answer.Loss("an answer that cannot be read: " + fault.getCause());
            }
        } while (System.nanoTime() - start < PATIENCE_NANOS);
        return new Answer.Loss("an answer of " + bytes.length + " bytes that takes for ever to read");
    }

    /** Lets a thread read; false if none can be started. */
    private static boolean begin(Runnable reading, ClassLoader loader) {
        try {
            Thread thread = RuntimeThreads.thread("parallelizable-reader", reading);
            thread.setContextClassLoader(loader);
            thread.start();
            return true;
        } catch (Throwable noThread) {
            return false;
        }
    }
}
