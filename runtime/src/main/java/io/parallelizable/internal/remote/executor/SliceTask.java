package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Slice;
import java.io.Serializable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The computation of a slice, as it is submitted. Its result is the answer; no bytes at all where the worker does not
 * know the broadcast, which was not sent along.
 */
final class SliceTask implements Callable<byte[]>, Serializable {
    private static final long serialVersionUID = 1L;

    private final Slice slice;
    private final String broadcastId;
    private final @Nullable Broadcast broadcast;

    private SliceTask(Slice slice, String broadcastId, @Nullable Broadcast broadcast) {
        this.slice = slice;
        this.broadcastId = broadcastId;
        this.broadcast = broadcast;
    }

    /** A task that takes the broadcast along. */
    static SliceTask withBroadcast(Slice slice, Broadcast broadcast) {
        return new SliceTask(slice, broadcast.id(), broadcast);
    }

    /** A task for workers that know the broadcast. */
    static SliceTask withoutBroadcast(Slice slice, Broadcast broadcast) {
        return new SliceTask(slice, broadcast.id(), null);
    }

    @Override
    public byte[] call() {
        Broadcast shared = broadcast == null ? BroadcastCache.find(broadcastId) : BroadcastCache.keep(broadcast);
        return shared == null ? new byte[0] : slice.compute(shared);
    }
}
