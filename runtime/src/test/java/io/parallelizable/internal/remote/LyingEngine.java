package io.parallelizable.internal.remote;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * An engine whose worker has the key of the operation, as every worker has, and lies: it computes each slice, and says
 * something else.
 */
record LyingEngine(Lie lie) implements Engine {
    /** What a worker says in the place of what it has computed. */
    @FunctionalInterface
    interface Lie {
        /** The content of the answer, sealed afterwards with the operation's key. */
        byte[] instead(byte[] content, SliceId id, int attempt) throws Exception;
    }

    /** A lie of each first attempt; the second tells the truth. */
    static LyingEngine once(Lie lie) {
        return new LyingEngine((content, id, attempt) -> attempt == 1 ? lie.instead(content, id, attempt) : content);
    }

    @Override
    public String name() {
        return "the liar";
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.ofSlots(2).withLeastWork(Duration.ofNanos(1000));
    }

    @Override
    public EngineSession open(Broadcast broadcast) {
        Map<Long, Integer> attempts = new HashMap<>();
        return (slices, handler) -> {
            for (Slice slice : slices) {
                try {
                    int attempt = attempts.merge(slice.number(), 1, Integer::sum);
                    Frame frame = ((SealedBroadcast) broadcast).frame();
                    byte[] content = content(frame, slice.compute(broadcast));
                    byte[] lied = lie.instead(content, SliceId.of(slice), attempt);
                    handler.completed(slice, frame.seal(lied));
                } catch (Exception fault) {
                    handler.lost(slice, fault);
                }
            }
        };
    }

    private static byte[] content(Frame frame, byte[] sealed) throws Frame.BrokenException {
        ByteBuffer opened = frame.open(sealed);
        return Bytes.read(opened, opened.remaining());
    }
}
