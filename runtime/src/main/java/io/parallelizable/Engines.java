package io.parallelizable;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.remote.SealedBroadcast;
import io.parallelizable.internal.remote.executor.ExecutorEngine;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

/** Engines that need nothing beyond the JDK. */
public final class Engines {
    private Engines() {}

    /**
     * {@return an engine on a remote executor, such as Hazelcast's or Ignite's, with as many slots as the executor says
     * it has threads, or else as this machine has processors}
     *
     * @param executor the executor to which slices are submitted
     * @see #executor(ExecutorService, int)
     */
    public static Engine executor(ExecutorService executor) {
        return executor(executor, ExecutorEngine.slotsOf(executor));
    }

    /**
     * {@return an engine on a remote executor, such as Hazelcast's or Ignite's}
     *
     * <p>The engine uses {@code submit(Callable)} only, with a serializable task that returns bytes. If a future throws
     * anything, the slice counts as lost and is submitted again. The runtime's jar and the program's must be on the
     * class path of the workers. The executor is never shut down.
     *
     * @param executor where slices are submitted
     * @param slots how many slices the whole cluster computes at the same time: usually the number of its cores
     * @throws IllegalArgumentException if {@code slots} is below 1
     */
    public static Engine executor(ExecutorService executor, int slots) {
        return new ExecutorEngine(executor, Capabilities.ofSlots(slots));
    }

    /**
     * {@return an engine on a remote executor, with other limits than the usual ones}
     *
     * @param executor where slices are submitted
     * @param capabilities its slots and limits, such as
     *     {@code Capabilities.ofSlots(96).withPatience(Duration.ofMinutes(10))}
     */
    public static Engine executor(ExecutorService executor, Capabilities capabilities) {
        return new ExecutorEngine(executor, capabilities);
    }

    /**
     * {@return a broadcast made on a worker from what was sent, for engines that move bytes themselves: slices of its
     * operation are {@linkplain io.parallelizable.engine.Slice#compute computed} with it}
     *
     * @param id the {@link Broadcast#id} of the broadcast that was sent
     * @param payload its {@link Broadcast#payload}
     */
    public static Broadcast received(String id, byte[] payload) {
        return new SealedBroadcast(
                Objects.requireNonNull(id, "id"), Objects.requireNonNull(payload, "payload"), List.of());
    }
}
