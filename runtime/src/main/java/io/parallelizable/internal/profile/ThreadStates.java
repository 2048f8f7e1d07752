package io.parallelizable.internal.profile;

import io.parallelizable.internal.threads.Timer;
import io.parallelizable.internal.threads.Waiting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the threads of a run do inside elements, by looks at them now and then: whether they wait for a lock, or for
 * something else.
 *
 * <p>The looks are taken by the timer's thread, each of which schedules the next one: after a millisecond at first, and
 * later after a twentieth of the time gone by, so that a short run has some and a long one few. Where the system gives
 * the timer no thread, nothing is seen.
 */
final class ThreadStates {
    /** Shortest and longest time between two looks, in nanoseconds. */
    private static final long SHORTEST = 1_000_000;

    private static final long LONGEST = 20_000_000;

    /** A look comes after this part of the time that has gone by. */
    private static final int PART = 20;

    /** How often it is found out where threads wait: to walk a thread's stack stops all threads for a moment. */
    private static final int STACKS = 100;

    private final Supplier<Stream<ThreadLog>> logs;
    private final Map<String, Integer> places = new HashMap<>();
    private long begun;
    private boolean ended;
    private Runnable cancellation = () -> {};
    private int looks;
    private int locked;
    private int idle;
    private int stacks;

    ThreadStates(Supplier<Stream<ThreadLog>> logs) {
        this.logs = logs;
    }

    /** Begins to look. */
    synchronized void begin() {
        begun = System.nanoTime();
        schedule();
    }

    /** Ends that. */
    synchronized void end() {
        ended = true;
        cancellation.run();
    }

    private void schedule() {
        long gone = System.nanoTime() - begun;
        cancellation = Timer.SHARED.after(Math.max(SHORTEST, Math.min(LONGEST, gone / PART)), this::look);
    }

    private synchronized void look() {
        if (!ended) {
            logs.get().filter(ThreadLog::isInside).forEach(log -> look(log.thread()));
            schedule();
        }
    }

    private void look(Thread thread) {
        looks++;
        Thread.State state = thread.getState();
        if (Waiting.isForLock(thread)) {
            locked++;
            notePlace(thread);
        } else if (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING) {
            idle++;
        }
    }

    private void notePlace(Thread thread) {
        if (stacks++ < STACKS) {
            Stream.of(thread.getStackTrace())
                    .filter(ThreadStates::isOfProgram)
                    .findFirst()
                    .ifPresent(frame -> places.merge(text(frame), 1, Integer::sum));
        }
    }

    private static boolean isOfProgram(StackTraceElement frame) {
        return !frame.getClassName().matches("(java|javax|jdk|sun|com\\.sun)\\..*");
    }

    private static String text(StackTraceElement frame) {
        String type = frame.getClassName();
        String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return name + "." + frame.getMethodName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
    }

    /** The part of the looks that found a thread waiting for a lock. */
    synchronized double locked() {
        return (double) locked / Math.max(1, looks);
    }

    /** The part of the looks that found a thread waiting for something else. */
    synchronized double idle() {
        return (double) idle / Math.max(1, looks);
    }

    /** Where most of the threads that waited for a lock did so. */
    synchronized Optional<String> place() {
        return places.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
