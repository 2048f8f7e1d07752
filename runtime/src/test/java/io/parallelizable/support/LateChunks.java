package io.parallelizable.support;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sees which chunks begin when their run has returned. A worker that the system does not let run at that moment begins
 * the chunk that it had taken, is left behind, and may begin no other.
 */
public final class LateChunks {
    private final Map<Thread, Integer> latest = new ConcurrentHashMap<>();
    private final Set<Thread> late = ConcurrentHashMap.newKeySet();
    private final Queue<Integer> tooLate = new ConcurrentLinkedQueue<>();
    private volatile boolean returned;

    /** The run has returned. */
    public void returned() {
        returned = true;
    }

    /** An element begins on the current thread. */
    public void element(int index) {
        boolean isLate = returned;
        Integer before = latest.put(Thread.currentThread(), index);
        boolean beginsAChunk = before == null || index != before + 1;
        if (isLate && beginsAChunk && !late.add(Thread.currentThread())) {
            tooLate.add(index);
        }
    }

    /** Where chunks have begun that must not have. */
    public Queue<Integer> tooLate() {
        return tooLate;
    }
}
