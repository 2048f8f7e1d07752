package io.parallelizable.slurm.internal.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What squeue has told of the user's tasks.
 *
 * @param entries by the task's id, such as {@code 15_3}
 * @param askedAt when it was asked, by {@link System#nanoTime}; what has happened later it may not know
 */
public record QueueListing(Map<String, Entry> entries, long askedAt) {
    /**
     * A task.
     *
     * @param state its state
     * @param reason why it is in that state, in Slurm's words
     */
    public record Entry(JobState state, String reason) {}

    /** Reads lines of id, state and reason; others, such as warnings, say nothing. */
    public static QueueListing of(String text, long askedAt) {
        Map<String, Entry> entries = new HashMap<>();
        text.lines().map(line -> line.strip().split(" ", 3)).forEach(words -> {
            if (words.length >= 2 && words[0].matches("[0-9]+_[0-9]+")) {
                String reason = words.length == 3 ? words[2].replaceAll("^\\((.*)\\)$", "$1") : "";
                entries.put(words[0], new Entry(JobState.named(words[1]), reason));
            }
        });
        return new QueueListing(Map.copyOf(entries), askedAt);
    }

    /** What is known of a task; null if it is not listed. */
    public @Nullable Entry of(String task) {
        return entries.get(task);
    }
}
