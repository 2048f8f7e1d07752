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
     * {@return an engine on a remote executor, such as Hazelcast's or Ignite's, with as many slots as the executor has
     * threads where it tells, and as this machine has processors where it does not}
     *
     * @param executor where slices are submitted
     * @see #executor(ExecutorService, int)
     */
    public static Engine executor(ExecutorService executor) {
        return executor(executor, ExecutorEngine.slotsOf(executor));
    }

    /**
     * {@return an engine on a remote executor, such as Hazelcast's or Ignite's}
     *
     * <p>Only {@code submit(Callable)} is used, with a serializable task that returns bytes. Whatever its futures throw
     * counts as a loss, and the slice is submitted again. The runtime's jar and the program's must be on the class path
     * of the workers. The executor is never shut down.
     *
     * @param executor where slices are submitted
     * @param slots how many slices the whole cluster computes at the same time: its cores, as a rule
     * @throws IllegalArgumentException if {@code slots} is below 1
     */
    public static Engine executor(ExecutorService executor, int slots) {
        return new ExecutorEngine(executor, Capabilities.ofSlots(slots));
    }

    /**
     * {@return an engine on a remote executor that is not like most}
     *
     * @param executor where slices are submitted
     * @param capabilities its slots and limits, such as
     *     {@code Capabilities.ofSlots(96).withPatience(Duration.ofMinutes(10))}
     */
    public static Engine executor(ExecutorService executor, Capabilities capabilities) {
        return new ExecutorEngine(executor, capabilities);
    }

    /**
     * {@return a broadcast as it arrives on a worker, for engines that move bytes themselves: what slices of its
     * operation are {@linkplain io.parallelizable.engine.Slice#compute computed} with}
     *
     * @param id what {@link Broadcast#id} is where it was sent
     * @param payload what {@link Broadcast#payload} is there
     */
    public static Broadcast received(String id, byte[] payload) {
        return new SealedBroadcast(
                Objects.requireNonNull(id, "id"), Objects.requireNonNull(payload, "payload"), List.of());
    }
}
