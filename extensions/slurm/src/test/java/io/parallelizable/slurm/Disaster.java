package io.parallelizable.slurm;

import io.parallelizable.LongRun;
import io.parallelizable.Parallel;
import io.parallelizable.engine.Engine;
import io.parallelizable.function.LongInputs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Runs in which something happens to the worker that computes a certain element. */
final class Disaster {
    /** Among the first elements, which are sent in slices of their own. */
    static final long FATAL = 1;

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private Disaster() {}

    /** What the loop would give. */
    static long[] expected(int length) {
        return LongStream.range(0, length).map(x -> x * x).toArray();
    }

    /** Squares of some numbers. */
    static LongRun<long[], RuntimeException> squares(int length) {
        return run(length, x -> x * x);
    }

    private static LongRun<long[], RuntimeException> run(int length, LongInputs.ToLong<RuntimeException> square) {
        return Parallel.of(LongStream.range(0, length).toArray()).longs(square);
    }

    /** Squares, of which one halts the JVM that computes it. */
    static LongRun<long[], RuntimeException> halting(int length, int code) {
        return run(length, x -> {
            if (x == FATAL) {
                Runtime.getRuntime().halt(code);
            }
            return x * x;
        });
    }

    /** Squares, of which one ends the JVM that computes it in an orderly way. */
    static LongRun<long[], RuntimeException> exiting(int length) {
        return run(length, x -> {
            if (x == FATAL) {
                System.exit(0);
            }
            return x * x;
        });
    }

    /** Squares, of which one needs half an hour. */
    static LongRun<long[], RuntimeException> lasting(int length, Path folder) {
        String victims = folder.toString();
        return run(length, x -> x == FATAL ? last(victims, x) : x * x);
    }

    /** Squares that need half an hour each. */
    static LongRun<long[], RuntimeException> allLasting(int length, Path folder) {
        String victims = folder.toString();
        return run(length, x -> last(victims, x));
    }

    private static long last(String victims, long x) {
        note(victims);
        pause(TimeUnit.MINUTES.toMillis(30));
        return x * x;
    }

    private static void note(String folder) {
        try {
            Files.createTempFile(Path.of(folder), task() + "-", ".victim");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Does something on a thread of its own. */
    static Thread meanwhile(Runnable action) {
        Thread thread = new Thread(action);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /**
     * Squares on an engine, while something strikes the task that computes one of them.
     *
     * @param length how many
     * @param folder an empty folder
     * @param strike what happens to the task of that id
     */
    static long[] strikeOnce(Engine engine, int length, Path folder, Consumer<String> strike) {
        Path victim = folder.resolve("victim");
        Thread striker = meanwhile(() -> strike.accept(awaitText(victim)));
        long[] results = lastingOnce(length, victim).on(engine).map();
        Bounded.join(striker);
        return results;
    }

    /** Squares, of which one needs half an hour when it is computed for the first time, which a file tells. */
    static LongRun<long[], RuntimeException> lastingOnce(int length, Path victim) {
        String path = victim.toString();
        return run(length, x -> {
            if (x == FATAL && isFirst(path)) {
                pause(TimeUnit.MINUTES.toMillis(30));
            }
            return x * x;
        });
    }

    private static boolean isFirst(String victim) {
        try {
            Files.createFile(Path.of(victim));
            Files.writeString(Path.of(victim), task() + "\n");
            return true;
        } catch (FileAlreadyExistsException later) {
            return false;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String task() {
        return System.getenv("SLURM_ARRAY_JOB_ID") + "_" + System.getenv("SLURM_ARRAY_TASK_ID");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the line of a file. */
    static String awaitText(Path file) {
        await("a line in " + file, () -> text(file).endsWith("\n"));
        return text(file).strip();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Waits for something that other processes do. */
    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            pause(20);
        }
    }
}
