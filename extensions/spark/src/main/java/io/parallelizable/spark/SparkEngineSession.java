package io.parallelizable.spark;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The slices of one operation on Spark: one job for each window of them, on a thread of its own, which waits for it.
 *
 * <p>Spark computes a task again by itself when its executor dies. It gives a whole job up when one task has ended
 * several executors; so the other slices of that job are lost with it. To tell them apart, a slice that has been lost
 * is a job of its own from then on.
 */
final class SparkEngineSession implements EngineSession {
    private final JavaSparkContext context;
    private final org.apache.spark.broadcast.Broadcast<Broadcast> broadcast;
    private final String group;
    private final ExecutorService couriers = Executors.newCachedThreadPool(SparkEngineSession::courier);
    private final Set<Long> submitted = new HashSet<>();

    SparkEngineSession(
            JavaSparkContext context, org.apache.spark.broadcast.Broadcast<Broadcast> broadcast, String group) {
        this.context = context;
        this.broadcast = broadcast;
        this.group = group;
    }

    private static Thread courier(Runnable work) {
        Thread thread = new Thread(work, "parallelizable-courier");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void submit(List<Slice> slices, SliceHandler handler) {
        List<Slice> window = new ArrayList<>();
        for (Slice slice : slices) {
            if (submitted.add(slice.number())) {
                window.add(slice);
            } else {
                couriers.execute(() -> compute(List.of(slice), handler));
            }
        }
        if (!window.isEmpty()) {
            couriers.execute(() -> compute(window, handler));
        }
    }

    private void compute(List<Slice> slices, SliceHandler handler) {
        try {
            // The job group is one of this thread, not of the user's.
            context.setJobGroup(group, "Parallelizable: " + slices.get(0).first() + " …", true);
            List<byte[]> payloads = slices.stream().map(Slice::payload).toList();
            List<byte[]> answers = context.parallelize(payloads, payloads.size())
                    .map(new Computation(broadcast))
                    .collect();
            for (int i = 0; i < slices.size(); i++) {
                handler.completed(slices.get(i), answers.get(i));
            }
        } catch (Throwable loss) { // Scala throws checked ones too
            slices.forEach(slice -> handler.lost(slice, loss));
        }
    }

    @Override
    public void close() {
        couriers.shutdownNow();
        // An interrupted run is to be cancelled like any other: with the flag set, Spark would not do it.
        boolean interrupted = Thread.interrupted();
        try {
            if (!context.sc().isStopped()) {
                context.cancelJobGroup(group);
                broadcast.unpersist();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
