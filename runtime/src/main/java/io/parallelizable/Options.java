package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The options of a run: how it is executed. Each option returns a new run and leaves the one that it is called on as it
 * is.
 *
 * @param <S> the type of the run that options return
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Options<S extends Options<S>> {
    /**
     * {@return a run on at most the given number of threads, the caller included}
     *
     * <p>1 is the plain loop. The number may be larger than that of the cores, for methods that wait for a disk or a
     * network. If a job scheduler has granted fewer cores, the first such run of the program logs a warning. The
     * default is {@link Parallel#threads()}.
     *
     * @param threads the number of threads, at least 1
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    S threads(int threads);

    /**
     * {@return a run whose workers come from the given executor instead of the runtime's own threads}
     *
     * <p>This applies to every operation, also to {@code async}, {@code stream} and {@code completed}. The number of
     * threads stays as it is: for methods that wait, set {@link #threads} too, to how many calls are to be under way at
     * once. The run never shuts the executor down. An executor that rejects tasks, drops them, is full, shut down or
     * late makes the run slower but never changes a result, since the caller computes elements itself. If
     * {@code execute} blocks while the executor is full, the caller is blocked as well, which no {@link #timeout} ends,
     * and runs inside elements on that executor may wait for ever: let a full executor reject its tasks, or run them in
     * the caller. Elements that its {@code shutdownNow} interrupts may fail, as with any interrupt.
     *
     * @param executor where the workers' tasks are submitted
     */
    S executor(ExecutorService executor);

    /**
     * A run that wraps each worker's part in it, so that context of the calling thread can be carried to the workers:
     * the tenant, the diagnostic context of a log, a transaction.
     *
     * <p>Elements on other threads do not see the caller's thread-locals; a decorator copies those that they need:
     *
     * <pre>{@code
     * UnaryOperator<Runnable> carryTenant = task -> {
     *     String tenant = TENANT.get(); // on the calling thread
     *     return () -> { // on a worker
     *         TENANT.set(tenant);
     *         try {
     *             task.run();
     *         } finally {
     *             TENANT.remove();
     *         }
     *     };
     * };
     * }</pre>
     *
     * <p>It applies to every operation, also to {@code async}, {@code stream} and {@code completed}. It is called on
     * the thread that calls the operation, or takes the stream's results, once for each worker that may take part; one
     * worker at a time runs what it returns. The calling thread's own part is not wrapped, nor is what {@linkplain #on
     * an engine} computes. A decorator that throws, returns null or does not run its task makes the run slower but
     * never changes a result. If it waits before it runs its task, {@code async} does not complete before that,
     * whatever its {@link #timeout}: the operation, and its time, begin inside the task.
     *
     * @param decorator returns, for a task, another task that runs it on the same thread
     * @return a run like this one with that decorator instead of any earlier one
     */
    S decorator(UnaryOperator<Runnable> decorator);

    /**
     * A run on an engine beyond this JVM: a cluster, or any remote executor.
     *
     * <p>The results are those of this JVM: the same values, the exception of the same element, the same random
     * numbers, and reductions with the same bits. But arguments, results and exceptions are sent by Java serialization,
     * so they must be serializable, and are copies. The method may be called again for elements whose worker was lost,
     * so it should not change anything but its result. What it prints or writes to memory stays on the worker.
     *
     * <p>All options and operations are available. {@link #threads} limits how many slices are computed at the same
     * time; {@link #executor} has no effect. The worker on which an element has failed makes the {@link #retries}.
     * {@link Run#tryMap} reports only exceptions that elements threw: if a slice is lost several times, or a worker
     * misses a class, the run itself fails. Exceptions that cannot be sent come back as {@link RemoteElementException}.
     * A {@link Run#stream} holds its slices, and what the engine keeps for them, until it is used to its end or closed.
     *
     * <p>Elements that take only a few microseconds are not worth sending.
     *
     * @param engine where to compute, such as {@code Engines.executor(service)}
     * @return a run like this one on that engine; its operations throw an {@link EngineException} if the engine, and no
     *     element, is at fault
     */
    S on(Engine engine);

    /**
     * A run with a time limit: an operation that takes longer is stopped, and throws {@link RunTimeoutException}.
     *
     * <p>The time counts from the beginning of each operation. To stop means that no further chunk of elements is begun
     * and that the threads inside an element are interrupted, the caller's own too, whose interrupt flag is cleared
     * again when the operation ends. (An interrupt by other code is kept, unless it comes while the run's own is still
     * pending.) A worker inside an element that ignores its interrupt is left behind, its result is discarded, and the
     * message names the element. If an element on the calling thread ignores its interrupt, the operation ends with
     * that element, since no thread can be killed; after a second a warning of the {@link System.Logger}
     * {@code io.parallelizable} names it. Failures after the stop are not reported.
     *
     * @param timeout the longest time that an operation may take; if zero, it is stopped before its first element
     * @return a run like this one with that limit instead of any earlier one
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    S timeout(Duration timeout);

    /**
     * A run whose operations are cancelled when the given stage completes, normally or not: they are stopped as by a
     * {@link #timeout}, and throw {@link RunCancelledException}.
     *
     * <p>So {@code stop.complete(null)} on a {@code CompletableFuture} cancels the run, such as when a button is
     * pressed. An operation that is called after that is cancelled before its first element.
     *
     * @param stage whose completion cancels
     * @return a run like this one that is cancelled by this stage too
     */
    S cancelOn(CompletionStage<?> stage);

    /**
     * A run whose finished results survive the process: executed again with the same file, in this process or another,
     * it reads what was finished and computes the rest. The results are the same to the last bit, random numbers
     * included, whatever ended the earlier calls: {@code kill -9}, a job's time limit, a failure, a cancel.
     *
     * <p>It needs the module {@code parallelizable-checkpoint}. Results are on the disk at most a second after they
     * were computed, and all of them when the operation ends, unless the process is killed. Failed elements are not
     * stored: the next call computes them first.
     *
     * <p><b>One file belongs to one run.</b> The file is refused if it holds results of a method that has changed
     * since, or that calls a method that has changed, or of other inputs, another seed or another operation: the
     * message names what differs. Inputs may be added at the end. The number of threads, the engine and the JDK do not
     * matter. A run without {@link #seed(long)} takes the seed from the file. Files, the clock and objects that other
     * code changes are not compared: pass what the method depends on as arguments, such as a file's digest or date. One
     * process at a time uses the file. To start over, delete it.
     *
     * <p>Arguments and results must be primitive, arrays, or serializable; {@code forEach} stores that an element is
     * done, and may call those of the last second again. Operations that resume are {@link Run#map},
     * {@link Run#mapInto}, {@link Run#tryMap}, {@link Run#async}, {@link Run#stream}, {@link Run#completed},
     * {@code forEach}, {@code collect}, {@code indices} and all reductions. Others throw {@link CheckpointException}
     * and say why: searches, {@code verify}, {@code speedup}, {@code scaling} and {@code profile}, runs over a
     * {@code Stream} of inputs, and runs inside an element of a run with a checkpoint.
     *
     * @param file the file, which is made if it does not exist; its directory must exist
     * @return a run like this one, whose operations throw {@link CheckpointException} if the file cannot be used, and
     *     {@link IllegalStateException} if the module is missing
     */
    S checkpoint(Path file);

    /**
     * {@return a run with a {@linkplain #checkpoint(Path) checkpoint}, and what to do if its file holds results of
     * another method or run}
     *
     * @param file the file
     * @param onChange what to do if the method, or more, has changed
     */
    S checkpoint(Path file, OnChange onChange);

    /**
     * {@return a run that shows its progress: done, rate and time left}
     *
     * <p>On a terminal it shows one line, or a bar if a {@link ProgressListener.Provider} is on the class path; in a
     * file or the log of a batch job a line now and then; both on {@link System#err}. Operations that end within a
     * second show nothing; of several operations at once, such as a run inside a run, only the first is shown.
     */
    S progress();

    /**
     * {@return a run that reports its progress to a listener, for notebooks, windows and logs of your own}
     *
     * <p>This replaces {@link #progress()} and any earlier listener. Every operation, however short, calls the listener
     * at least once; a search may end with fewer elements than there are.
     *
     * @param listener called at most ten times a second, on a separate thread
     */
    S progress(ProgressListener listener);

    /**
     * A run that calls a failing element again, up to the given number of times, before it counts as failed.
     *
     * <p>Only that element is called again, at once and by the same thread; its random stream starts again from the
     * beginning. If the last call fails too, its exception counts; the latest earlier ones, three at most, are among
     * its suppressed exceptions. By default an element is called again after an {@link Exception} only: an
     * {@link Error} means that memory is short or a class is missing. It is not called again if the run is to stop, or
     * if the failure was caused by an interrupt.
     *
     * @param most the largest number of further calls of an element, at least 0
     * @param after the types of failures after which it is called again; by default every {@code Exception}
     * @return a run like this one with those retries instead of any earlier ones
     * @throws IllegalArgumentException if {@code most} is below 0, or a type is not that of a {@link Throwable}
     */
    S retries(int most, Class<?>... after);

    /**
     * {@return a run whose streams compute at most the given number of elements ahead of what is taken from them}
     *
     * <p>At most that many elements are being computed, or computed and not yet taken, besides the result in use: with
     * {@code lookAhead(n)} element i + n begins when element i has been taken. So {@link Run#stream} and
     * {@link Run#completed} hold at most n results in memory, and at most n threads compute at once. The default is two
     * elements for each thread, or as many as take about a millisecond. A larger number lets the other threads go on
     * for longer while one element takes long; a smaller one saves memory if results are large. {@linkplain #on On an
     * engine} it limits the results that have come back, not the slices under way. Over a stream of inputs it limits
     * the inputs that have been read and whose results have not been taken. Other operations are not affected.
     *
     * @param lookAhead the largest number of elements that may be begun and not taken, at least 1
     * @throws IllegalArgumentException if {@code lookAhead} is below 1
     */
    S lookAhead(int lookAhead);

    /**
     * {@return a run with the random streams of a seed: element i draws from stream i, the same on any number of
     * threads}
     *
     * <p>Without this a run has a new seed, which {@link #seed()} returns. It keeps that seed: executed twice, it draws
     * the same numbers.
     *
     * @param seed any number
     * @throws IllegalStateException if the method takes no generator
     */
    S seed(long seed);

    /**
     * {@return a run with random streams that are derived from a generator, for a run inside an element: pass the
     * element's own generator}
     *
     * @param parent the generator, from which two numbers are drawn now
     * @throws IllegalStateException if the method takes no generator
     */
    S seed(RandomGenerator parent);

    /**
     * {@return the seed of this run's random streams; {@link #seed(long)} with it gives the same numbers again}
     *
     * @throws IllegalStateException if the method takes no generator, or the streams are derived from another one
     */
    long seed();

    /**
     * A run of one kind, such as {@link BooleanRun}, whose options return a run of the same kind.
     *
     * @param <O> the container of all results
     * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
     * @param <S> the kind of run
     */
    interface OfKind<O extends @Nullable Object, X extends Throwable, S extends Run<O, X>> extends Run<O, X> {
        @Override
        S threads(int threads);

        @Override
        S executor(ExecutorService executor);

        @Override
        S decorator(UnaryOperator<Runnable> decorator);

        @Override
        S on(Engine engine);

        @Override
        S timeout(Duration timeout);

        @Override
        S cancelOn(CompletionStage<?> stage);

        @Override
        S checkpoint(Path file);

        @Override
        S checkpoint(Path file, OnChange onChange);

        @Override
        S progress();

        @Override
        S progress(ProgressListener listener);

        @Override
        S retries(int most, Class<?>... after);

        @Override
        S lookAhead(int lookAhead);

        @Override
        S seed(long seed);

        @Override
        S seed(RandomGenerator parent);
    }
}
