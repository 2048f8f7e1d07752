package io.parallelizable.examples.course;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Methods that wait, for a server or a disk: more threads than cores.
 *
 * <p>By default a run uses as many threads as there are cores, which is best for methods that compute. One that waits
 * leaves its core idle, so ask for as many threads as may wait at once. They come from the library's own pool, or from
 * an executor of yours; the thread that calls works too, so 16 threads need a pool of 15.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example08_ManyThreads [-Dargs=64]</pre>
 */
public final class Example08_ManyThreads {
    private static final int THREADS = 16;
    private static final int MILLISECONDS = 20;

    private Example08_ManyThreads() {}

    /** Stands for a question to a server. The companion's {@code map} declares the exception, too. */
    @Parallelizable
    static int ask(int question) throws InterruptedException {
        Thread.sleep(MILLISECONDS);
        return question * question;
    }

    private static int[] asManyThreadsAsCores(int[] questions) throws InterruptedException {
        return AskParallel.map(questions);
    }

    private static int[] manyThreads(int[] questions) throws InterruptedException {
        return AskParallel.over(questions).threads(THREADS).map();
    }

    private static int[] ownExecutor(int[] questions) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS - 1);
        try {
            return AskParallel.over(questions).threads(THREADS).executor(pool).map();
        } finally {
            pool.shutdown();
        }
    }

    /** A way to ask all questions. */
    private interface Way {
        int[] answers(int[] questions) throws InterruptedException;
    }

    private static void time(String name, int[] questions, Way way) throws InterruptedException {
        long start = System.nanoTime();
        int[] answers = way.answers(questions);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-28s %d answers in %.2f s%n", name + ":", answers.length, seconds);
    }

    /**
     * Asks some questions in three ways.
     *
     * @param args how many questions
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String... args) throws InterruptedException {
        int[] questions = Sequences.arange(args.length > 0 ? Integer.parseInt(args[0]) : 64);
        time(Parallel.threads() + " threads, one a core", questions, Example08_ManyThreads::asManyThreadsAsCores);
        time(THREADS + " threads", questions, Example08_ManyThreads::manyThreads);
        time(THREADS + " threads, own executor", questions, Example08_ManyThreads::ownExecutor);
    }
}
