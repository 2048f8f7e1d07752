package io.parallelizable.conformance;

import io.parallelizable.engine.Arrivals;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Cargo;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Shipment;
import io.parallelizable.engine.Slice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An engine on threads of this JVM on which exactly that goes wrong which a test says. It counts what it is asked. */
final class ScriptedEngine implements Engine {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "scripted");
        thread.setDaemon(true);
        return thread;
    });

    private final Capabilities capabilities;
    private final Script script;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final Map<Long, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Set<Slice> submitted = ConcurrentHashMap.newKeySet();

    /** What becomes of a slice. */
    @FunctionalInterface
    interface Script {
        /** The answer; null if there is none, ever. What is thrown is a loss. */
        byte @Nullable [] answer(Slice slice, Cargo cargo, int attempt) throws Throwable;
    }

    ScriptedEngine(Capabilities capabilities, Script script) {
        this.capabilities = capabilities;
        this.script = script;
    }

    @Override
    public String name() {
        return "the scripted engine";
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public Shipment open(Cargo cargo) {
        opened.incrementAndGet();
        return new Shipment() {
            @Override
            public void submit(List<Slice> slices, Arrivals arrivals) {
                slices.forEach(slice -> {
                    submitted.add(slice);
                    int attempt = attempts.computeIfAbsent(slice.number(), number -> new AtomicInteger())
                            .incrementAndGet();
                    THREADS.execute(() -> follow(slice, cargo, attempt, arrivals));
                });
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private void follow(Slice slice, Cargo cargo, int attempt, Arrivals arrivals) {
        byte[] answer;
        try {
            answer = script.answer(slice, cargo, attempt);
        } catch (Throwable loss) {
            arrivals.lost(slice, loss);
            return;
        }
        if (answer != null) {
            arrivals.arrived(slice, answer);
        }
    }

    /** How many operations have been begun. */
    int opened() {
        return opened.get();
    }

    /** How many operations have been ended. */
    int closed() {
        return closed.get();
    }

    /** How often a slice was submitted. */
    int attempts(long number) {
        AtomicInteger count = attempts.get(number);
        return count == null ? 0 : count.get();
    }

    /** All that was submitted. */
    Set<Slice> submitted() {
        return submitted;
    }
}
