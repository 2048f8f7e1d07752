package io.parallelizable.spark;

import io.parallelizable.engine.Arrivals;
import io.parallelizable.engine.Cargo;
import io.parallelizable.engine.Shipment;
import io.parallelizable.engine.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * The slices of one operation on Spark: one job for each window of them, on a thread of its own, which waits for it.
 *
 * <p>Spark computes a task again by itself when its executor dies. It gives a whole job up when one task has ended
 * several executors; so the other slices of that job are lost with it. To tell them apart, a slice that has been lost
 * is a job of its own from then on.
 */
final class SparkShipment implements Shipment {
    private final JavaSparkContext context;
    private final Broadcast<Cargo> cargo;
    private final String group;
    private final ExecutorService couriers = Executors.newCachedThreadPool(SparkShipment::courier);
    private final Set<Long> submitted = new HashSet<>();

    SparkShipment(JavaSparkContext context, Broadcast<Cargo> cargo, String group) {
        this.context = context;
        this.cargo = cargo;
        this.group = group;
    }

    private static Thread courier(Runnable work) {
        Thread thread = new Thread(work, "parallelizable-courier");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void submit(List<Slice> slices, Arrivals arrivals) {
        List<Slice> window = new ArrayList<>();
        for (Slice slice : slices) {
            if (submitted.add(slice.number())) {
                window.add(slice);
            } else {
                couriers.execute(() -> compute(List.of(slice), arrivals));
            }
        }
        if (!window.isEmpty()) {
            couriers.execute(() -> compute(window, arrivals));
        }
    }

    private void compute(List<Slice> slices, Arrivals arrivals) {
        try {
            // The job group is one of this thread, not of the user's.
            context.setJobGroup(group, "Parallelizable: " + slices.get(0).first() + " …", true);
            List<byte[]> payloads = slices.stream().map(Slice::payload).toList();
            List<byte[]> answers = context.parallelize(payloads, payloads.size())
                    .map(new Computation(cargo))
                    .collect();
            for (int i = 0; i < slices.size(); i++) {
                arrivals.arrived(slices.get(i), answers.get(i));
            }
        } catch (Throwable loss) { // Scala throws checked ones too
            slices.forEach(slice -> arrivals.lost(slice, loss));
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
                cargo.unpersist();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
