package io.parallelizable.conformance;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
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
        byte @Nullable [] answer(Slice slice, Broadcast broadcast, int attempt) throws Throwable;
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
    public EngineSession open(Broadcast broadcast) {
        opened.incrementAndGet();
        return new EngineSession() {
            @Override
            public void submit(List<Slice> slices, SliceHandler handler) {
                slices.forEach(slice -> {
                    submitted.add(slice);
                    int attempt = attempts.computeIfAbsent(slice.number(), number -> new AtomicInteger())
                            .incrementAndGet();
                    THREADS.execute(() -> follow(slice, broadcast, attempt, handler));
                });
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private void follow(Slice slice, Broadcast broadcast, int attempt, SliceHandler handler) {
        byte[] answer;
        try {
            answer = script.answer(slice, broadcast, attempt);
        } catch (Throwable loss) {
            handler.lost(slice, loss);
            return;
        }
        if (answer != null) {
            handler.completed(slice, answer);
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
