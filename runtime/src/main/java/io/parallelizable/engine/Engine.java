package io.parallelizable.engine;

/**
 * Computes the elements of a run beyond this JVM: on a cluster, by a job scheduler, on any remote executor.
 *
 * <p>An engine only moves slices. It is given sealed {@link Slice slices} and the {@link Broadcast} that they share,
 * has each slice {@linkplain Slice#compute computed} somewhere, and brings the answer back, in any order. Everything
 * else stays in the runtime: how elements are cut into slices, the order of results, how many slices are under way,
 * what is sent again, failures, progress, timeouts and cancellation. So an engine needs no knowledge of kernels or
 * results, and may lose slices, compute them twice, and be late.
 *
 * <p>A complete engine, on threads of this JVM:
 *
 * <pre>{@code
 * record PoolEngine(ExecutorService pool, int threads) implements Engine {
 *     public String name() {
 *         return "pool";
 *     }
 *
 *     public Capabilities capabilities() {
 *         return Capabilities.ofSlots(threads);
 *     }
 *
 *     public EngineSession open(Broadcast broadcast) {
 *         return (slices, handler) -> {
 *             for (Slice slice : slices) {
 *                 pool.execute(() -> handler.completed(slice, slice.compute(broadcast)));
 *             }
 *         };
 *     }
 * }
 * }</pre>
 *
 * <p>To runs an engine is immutable, and they may use it from several threads at once. A run uses an engine only if it
 * has {@code on(engine)}.
 */
public interface Engine {
    /** {@return the name of this engine in messages, such as {@code Spark 4.2.0 at spark://head:7077}} */
    String name();

    /** {@return the engine's number of slots and its limits at this time} Called at the beginning of each operation. */
    Capabilities capabilities();

    /**
     * Opens a session for the slices of one operation.
     *
     * @param broadcast what its slices share; to be sent once to each worker, if possible
     * @return the session, which is closed when the operation ends, successfully or not
     * @throws io.parallelizable.EngineException if the engine cannot be reached or is not set up for this; the message
     *     tells the user what to do
     */
    EngineSession open(Broadcast broadcast);
}
