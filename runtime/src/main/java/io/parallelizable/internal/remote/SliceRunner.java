package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.execution.WorkerFault;
import io.parallelizable.internal.threads.ThreadName;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where slices are computed: a thread of a worker.
 *
 * <p>Whatever happens here becomes an answer. An element's failure is a value, so that no engine takes it for one of
 * its own and tries again. Where classes are missing another attempt would not help. Where memory was, it may: other
 * slices were being computed beside this one.
 */
final class SliceRunner {
    private SliceRunner() {}

    /** Computes a slice. */
    static byte[] compute(Slice slice, SealedBroadcast broadcast) {
        SliceId id = SliceId.of(slice);
        Frame frame;
        try {
            frame = broadcast.frame();
        } catch (Frame.BrokenException broken) {
            throw new UncheckedIOException(broken);
        }
        try {
            ByteBuffer content = frame.open(slice.payload());
            // What the payload says is proven; an engine may have carried no more than that.
            id = SliceId.read(content);
            return compute(content, id, broadcast, frame);
        } catch (Frame.BrokenException broken) {
            return sealed(new Answer.Loss(broken.getMessage()), id, frame);
        } catch (IOException | ClassNotFoundException | LinkageError unusable) {
            Answer.Cause cause = tellsOfClasses(unusable) ? Answer.Cause.CLASSES : Answer.Cause.INPUTS;
            return sealed(new Answer.Refusal(cause, unusable + " on " + ThisProcess.name()), id, frame);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return sealed(new Answer.Loss(fault + " on " + ThisProcess.name()), id, frame);
        }
    }

    private static byte[] compute(ByteBuffer content, SliceId id, SealedBroadcast broadcast, Frame frame)
            throws IOException, ClassNotFoundException {
        ClassLoader loader = loader();
        Kernel<?> kernel = broadcast.unpack(content, id, loader);
        List<?> held = broadcast.reader(loader).held();
        Computed computed = apply(kernel);
        Throwable failure = computed.failure();
        Answer answer = failure == null ? computed : unlessOfWorker(computed, failure);
        try {
            return Answer.write(answer, id, frame, new HandleTable(held));
        } catch (IOException | RuntimeException | StackOverflowError unserializable) {
            return sealed(new Answer.Refusal(Answer.Cause.RESULTS, unserializable.toString()), id, frame);
        }
    }

    private static <O extends @Nullable Object> Computed apply(Kernel<O> kernel) {
        int count = (int) kernel.length();
        O part = kernel.allocate(count);
        long start = System.nanoTime();
        ChunkFailure failure = ThreadObjects.inSlice(count, () -> Attempt.apply(kernel, 0, part, 0, count));
        long nanos = System.nanoTime() - start;
        String thread = ThisProcess.thread(ThreadName.of(Thread.currentThread()));
        return failure == null
                ? new Computed(nanos, thread, count, part, null)
                : new Computed(nanos, thread, failure.finished(), part, failure.getCause());
    }

    /** What an element throws that is the fault of this worker is no failure of the element. */
    private static Answer unlessOfWorker(Computed computed, Throwable cause) {
        if (WorkerFault.isOfMemory(cause)) {
            return new Answer.Loss(cause + " on " + ThisProcess.name());
        }
        return WorkerFault.isOfClasses(cause)
                ? new Answer.Refusal(Answer.Cause.CLASSES, cause + " on " + ThisProcess.name())
                : computed;
    }

    /** Whether an exception of an engine is due to classes, so that another attempt would not help. */
    static boolean tellsOfClasses(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 100; depth++) {
            if (cause instanceof ClassNotFoundException
                    || cause instanceof InvalidClassException
                    || cause instanceof LinkageError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static byte[] sealed(Answer answer, SliceId id, Frame frame) {
        try {
            return Answer.write(answer, id, frame, new HandleTable());
        } catch (IOException impossible) {
            throw new AssertionError("texts are written to memory", impossible);
        }
    }

    /** Engines that ship classes set the context class loader; others have them where this class is. */
    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? SliceRunner.class.getClassLoader() : context;
    }
}
