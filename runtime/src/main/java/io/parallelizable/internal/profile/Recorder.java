package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.TimeKeeper;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records one run: when it began and ended, the times that its threads record, and those that the JVM reports.
 *
 * <p>Each thread adds to its own log alone. On an engine it is the caller that adds, slice by slice, to the notes of
 * the worker's thread.
 */
public final class Recorder implements TimeKeeper {
    private final Map<Thread, ThreadLog> logs = new ConcurrentHashMap<>();
    private final Map<String, Notes> elsewhere = new ConcurrentHashMap<>();
    private final ThreadStates states = new ThreadStates(() -> logs.values().stream());
    private final Thread caller = Thread.currentThread();
    private long begin;
    private long end;
    private long collectorMillis;
    private long blockedCount;

    /** The run begins, on the current thread. */
    public void begin() {
        // The first question to the JVM loads its classes, which is no part of the run.
        JvmTimes.ofCurrentThread();
        collectorMillis = JvmTimes.ofCollectors();
        states.begin();
        begin = System.nanoTime();
    }

    /** The run has ended, one way or another. */
    public void end() {
        end = System.nanoTime();
        states.end();
        blockedCount = logs.values().stream().mapToLong(ThreadLog::blockedCount).sum();
        collectorMillis = collectorMillis < 0 ? -1 : JvmTimes.ofCollectors() - collectorMillis;
    }

    @Override
    public <O extends @Nullable Object> Kernel<O> timed(Kernel<O> kernel) {
        return new TimedKernel<>(kernel, this);
    }

    /** The log of the current thread. */
    ThreadLog log() {
        return logs.computeIfAbsent(Thread.currentThread(), ThreadLog::new);
    }

    @Override
    public void computed(long from, int count, long nanos, String thread) {
        if (count > 0) {
            Notes notes = elsewhere.computeIfAbsent(thread, Notes::new);
            long now = System.nanoTime();
            // Answers of one thread may arrive together, though it computed their slices in turn.
            notes.add(from, count, Math.max(now - nanos, Math.min(now, notes.end())), now);
        }
    }

    /**
     * What has been recorded.
     *
     * @param threads the most threads that might have taken part
     * @param leastWork least work that a second thread has something to gain from, in nanoseconds
     */
    public <O extends @Nullable Object> Profile<O> profile(O results, Kernel<?> kernel, int threads, double leastWork) {
        Findings findings = new Findings(kernel, begin, end);
        ThreadLog first = logs.get(caller);
        Stream.concat(
                        Stream.concat(Stream.ofNullable(first), logs.values().stream())
                                .distinct()
                                .map(ThreadLog::notes),
                        elsewhere.values().stream())
                .forEach(notes -> notes.addTo(findings));
        List<Profile.Part> parts = findings.parts();
        Profile.Shares shares = findings.shares(processor(), states.locked(), states.idle(), collector());
        Symptoms symptoms = new Symptoms(
                kernel.length(),
                findings.seconds(),
                threads,
                Runtime.getRuntime().availableProcessors(),
                leastWork / 1e9,
                !elsewhere.isEmpty(),
                findings.threads().size(),
                findings.firstStart(),
                parts.stream().findFirst(),
                findings.times(),
                shares,
                blockedCount,
                states.place().orElse(""));
        return new Profile<>(
                results,
                Functions.name(kernel),
                kernel.length(),
                findings.seconds(),
                parts,
                findings.times(),
                findings.threads(),
                shares,
                Advice.of(symptoms));
    }

    private double processor() {
        long nanos = 0;
        long processorNanos = 0;
        for (ThreadLog log : logs.values()) {
            nanos += log.processor().nanos();
            processorNanos += log.processor().processorNanos();
        }
        return nanos == 0 ? Double.NaN : (double) processorNanos / nanos;
    }

    private double collector() {
        return collectorMillis < 0 ? Double.NaN : Math.min(1, collectorMillis * 1e6 / (end - begin));
    }
}
