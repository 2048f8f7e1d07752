package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * News of a slice.
 *
 * @param answer what came back; null if it is lost
 * @param reason why it is lost; null if it is not
 */
record Arrival(
        Slice slice, byte @Nullable [] answer, @Nullable Throwable reason) {
    /** News from any thread, in the order in which they come, for the operation's caller. */
    static final class Inbox implements SliceHandler {
        private final BlockingQueue<Arrival> news = new LinkedBlockingQueue<>();

        @Override
        public void completed(Slice slice, byte[] answer) {
            news.add(new Arrival(slice, answer, null));
        }

        @Override
        public void lost(Slice slice, Throwable reason) {
            news.add(new Arrival(slice, null, reason));
        }

        /** The next news; null if there is none for so long. */
        @Nullable
        Arrival poll(long nanos) throws InterruptedException {
            return news.poll(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
