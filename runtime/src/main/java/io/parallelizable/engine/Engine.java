package io.parallelizable.engine;

/**
 * What computes the elements of a run beyond this JVM: a cluster, a job scheduler, any remote executor.
 *
 * <p>An engine only moves slices. It is handed sealed {@link Slice slices} and the {@link Broadcast} that they share,
 * has each slice {@linkplain Slice#compute computed} somewhere, and brings the answer back, in any order. Everything
 * else stays in the runtime: how elements are cut into slices, the order of results, how many slices are under way,
 * what is sent again, failures, progress, timeouts and cancellation. So an engine needs no knowledge of kernels or
 * results, and is allowed to lose slices, to compute them twice, and to be late.
 *
 * <p>A whole engine, on threads of this JVM:
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
 * <p>An engine is immutable as seen by runs, which may use it from several threads at once. A run goes to one only
 * where its user says so, with {@code on(engine)}.
 */
public interface Engine {
    /**
     * What messages call this engine.
     *
     * @return such as {@code Spark 4.2.0 at spark://head:7077}
     */
    String name();

    /**
     * What this engine can do now. Asked at the beginning of each operation.
     *
     * @return its number of slots and its limits
     */
    Capabilities capabilities();

    /**
     * Gets ready for the slices of one operation.
     *
     * @param broadcast what its slices share; to be sent once to each worker, if possible
     * @return where the slices are submitted; closed when the operation ends, however it does
     * @throws io.parallelizable.EngineException if the engine cannot be reached or is not set up for this; the message
     *     tells the user what to do
     */
    EngineSession open(Broadcast broadcast);
}
