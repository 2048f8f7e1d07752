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

    SliceTask(Slice slice, Broadcast broadcast, boolean takesBroadcast) {
        this.slice = slice;
        this.broadcastId = broadcast.id();
        this.broadcast = takesBroadcast ? broadcast : null;
    }

    @Override
    public byte[] call() {
        Broadcast shared = broadcast == null ? BroadcastCache.find(broadcastId) : BroadcastCache.keep(broadcast);
        return shared == null ? new byte[0] : slice.compute(shared);
    }
}
