package io.parallelizable.support;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** An endless stream of inputs, each of which comes when it is put. */
public final class QueuedInputs<T> {
    private final BlockingQueue<T> queue = new LinkedBlockingQueue<>();

    /** The stream, to be read by one thread at a time. */
    public Stream<T> stream() {
        return Stream.generate(() -> {
            try {
                return queue.take();
            } catch (InterruptedException interruption) {
                throw new IllegalStateException("no input", interruption);
            }
        });
    }

    public void put(T input) {
        queue.add(input);
    }
}
