package io.parallelizable.slurm.internal.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Records which worker has which slices. A worker has one slice for each of its threads, and one more in reserve for
 * each, so that no thread waits for the driver. A slice that was lost before goes to a worker that has no other, which
 * shows whether that slice ends workers.
 */
final class Assignments {
    private final int threads;
    private final NavigableMap<String, PendingSlice> waiting = new TreeMap<>();
    private final Map<String, NavigableMap<String, PendingSlice>> assigned = new HashMap<>();

    Assignments(int threads) {
        this.threads = threads;
    }

    /** A slice and where it is to go. */
    record Assignment(PendingSlice slice, String worker) {}

    void enter(PendingSlice slice) {
        waiting.put(slice.ticket(), slice);
    }

    void arrived(String worker) {
        assigned.putIfAbsent(worker, new TreeMap<>());
    }

    /** A worker has gone; gives what it had. */
    Collection<PendingSlice> left(String worker) {
        NavigableMap<String, PendingSlice> slices = assigned.remove(worker);
        return slices == null ? List.of() : slices.values();
    }

    /** Takes a slice off, whoever has it; nothing if it is unknown. */
    Optional<PendingSlice> take(String ticket) {
        PendingSlice slice = waiting.remove(ticket);
        for (NavigableMap<String, PendingSlice> slices : assigned.values()) {
            slice = slice == null ? slices.remove(ticket) : slice;
        }
        return Optional.ofNullable(slice);
    }

    /** Takes off what fits, with the worker that has it: nobody has those that wait. */
    List<Assignment> takeAll(Predicate<PendingSlice> unwanted) {
        waiting.values().removeIf(unwanted);
        List<Assignment> taken = new ArrayList<>();
        assigned.forEach((worker, slices) -> {
            slices.values().stream().filter(unwanted).forEach(slice -> taken.add(new Assignment(slice, worker)));
            slices.values().removeIf(unwanted);
        });
        return taken;
    }

    Collection<PendingSlice> all() {
        List<PendingSlice> all = new ArrayList<>(waiting.values());
        assigned.values().forEach(slices -> all.addAll(slices.values()));
        return all;
    }

    boolean isEmpty() {
        return waiting.isEmpty() && assigned.values().stream().allMatch(Map::isEmpty);
    }

    /** Gives the next slice to a worker; nothing if none waits, or no worker has room. */
    Optional<Assignment> next() {
        List<String> free = assigned.keySet().stream()
                .filter(worker -> !isReserved(worker))
                .sorted(Comparator.comparingInt(this::load).thenComparing(Comparator.naturalOrder()))
                .toList();
        Optional<PendingSlice> suspect = first(this::isToBeAlone);
        if (suspect.isPresent() && !free.isEmpty()) {
            String mostIdle = free.get(0);
            if (load(mostIdle) == 0) {
                return Optional.of(assign(suspect.get(), mostIdle));
            }
            // That one is left to finish what it has.
            free = free.subList(1, free.size());
        }
        Optional<PendingSlice> slice = first(other -> !isToBeAlone(other));
        return free.stream()
                .filter(worker -> slice.isPresent() && load(worker) < 2 * threads)
                .findFirst()
                .map(worker -> assign(slice.get(), worker));
    }

    private Optional<PendingSlice> first(Predicate<PendingSlice> which) {
        return waiting.values().stream().filter(which).findFirst();
    }

    /** A worker of one thread has one slice at a time anyway. */
    private boolean isToBeAlone(PendingSlice slice) {
        return threads > 1 && slice.isSuspect();
    }

    private boolean isReserved(String worker) {
        return assigned.get(worker).values().stream().anyMatch(this::isToBeAlone);
    }

    private Assignment assign(PendingSlice slice, String worker) {
        waiting.remove(slice.ticket());
        assigned.get(worker).put(slice.ticket(), slice);
        return new Assignment(slice, worker);
    }

    private int load(String worker) {
        return assigned.get(worker).size();
    }

    /** A slice that may be waiting at a worker with more slices than threads, while another has an idle thread. */
    Optional<Assignment> waitingInVain() {
        boolean isThreadIdle =
                assigned.keySet().stream().anyMatch(worker -> !isReserved(worker) && load(worker) < threads);
        if (!waiting.isEmpty() || !isThreadIdle) {
            return Optional.empty();
        }
        return assigned.keySet().stream()
                .filter(worker -> load(worker) > threads)
                .max(Comparator.comparingInt(this::load))
                .map(worker -> new Assignment(assigned.get(worker).lastEntry().getValue(), worker));
    }

    /** A worker has given a slice back. */
    void giveBack(Assignment assignment) {
        assigned.get(assignment.worker()).remove(assignment.slice().ticket());
        enter(assignment.slice());
    }
}
