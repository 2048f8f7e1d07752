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
 * How a run is executed. Each option returns a new run; the one that it is called on stays as it is.
 *
 * @param <S> the type of the run that options return
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Options<S extends Options<S>> {
    /**
     * {@return a run on at most so many threads, the caller included}
     *
     * <p>1 is the plain serial loop. More than the cores is honoured too: methods that wait, for a disk or a network,
     * need it. Where a job scheduler has granted fewer cores, the first such run of the program logs a warning. The
     * default is {@link Parallel#threads()}.
     *
     * @param threads the number of threads, at least 1
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    S threads(int threads);

    /**
     * {@return a run whose workers come from the given executor instead of the runtime's own threads}
     *
     * <p>It serves every operation: {@code async}, {@code stream} and {@code completed} take their threads from it,
     * too. The number of threads stays as it is: for methods that wait, set {@link #threads} too, to how many calls are
     * to be under way at once. The run never shuts the executor down. One that rejects tasks, drops them, is full, shut
     * down or late costs speed and never a result, since the caller works itself. One whose {@code execute} waits for
     * room holds the caller up as long, which no {@link #timeout} ends, and runs inside elements on it may wait for
     * ever: let a full one reject its tasks, or run them in the caller. Elements that are interrupted by its
     * {@code shutdownNow} may fail of that, as they would of any interrupt.
     *
     * @param executor where the workers' tasks are submitted
     */
    S executor(ExecutorService executor);

    /**
     * A run that wraps what each worker does in it, so that context of the calling thread can be carried there: the
     * tenant, the diagnostic context of a log, a transaction.
     *
     * <p>Elements find no thread-locals of the caller on other threads; a decorator copies those that they need:
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
     * <p>It serves every operation, {@code async}, {@code stream} and {@code completed} too. It is called on the thread
     * that calls the operation, or takes the stream's results, once for each worker that may take part; what it returns
     * is run by one worker at a time. The calling thread's own part is not wrapped, nor is what {@linkplain #on an
     * engine} computes. One that throws, returns null or does not run its task costs speed and never a result. One that
     * waits before it runs its task keeps {@code async} from completing until then, whatever its {@link #timeout}: the
     * run is called, and its time begins, inside the task.
     *
     * @param decorator makes of a task another one that runs it, on the same thread
     * @return a run like this one with that decorator instead of any earlier one
     */
    S decorator(UnaryOperator<Runnable> decorator);

    /**
     * A run on an engine beyond this JVM: a cluster, or any remote executor.
     *
     * <p>It gives what it gives here: the same values, the exception of the same element, the same random numbers, and
     * reductions of the same bits. What differs: arguments, results and exceptions travel by Java serialization, so
     * they must be serializable, and are copies. A method may be called again for elements whose worker was lost, so it
     * should not change anything but its result. What it prints or writes to memory stays on the worker.
     *
     * <p>All options and operations are as here. {@link #threads} limits how many slices are computed at the same time;
     * {@link #executor} has no effect. {@link #retries} are made by the worker, where the element has failed.
     * {@link Run#tryMap} reports only exceptions that elements threw: where a worker is lost again and again, or a
     * class is missing there, the run itself fails. Exceptions that cannot travel come back as
     * {@link RemoteElementException}. A {@link Run#stream} holds its slices, and what the engine keeps for them, until
     * it is used to its end or closed.
     *
     * <p>Elements that take only a few microseconds are not worth sending.
     *
     * @param engine where to compute, such as {@code Engines.executor(service)}
     * @return a run like this one on that engine; its operations throw an {@link EngineException} where the engine, and
     *     no element, is at fault
     */
    S on(Engine engine);

    /**
     * A run of which no operation takes longer than the given time: it is stopped then, and throws
     * {@link RunTimeoutException}.
     *
     * <p>The time counts from the beginning of each operation. To stop means that no chunk of elements is begun any
     * more and that the threads inside an element are interrupted, the caller's own too, whose interrupt flag is
     * cleared again when the operation ends. (An interrupt by someone else is kept, unless it comes after the run's
     * own, while that is still pending.) A worker inside an element that ignores its interrupt is left behind, its
     * result is discarded, and the message names the element. Where an element on the calling thread ignores it, the
     * operation ends with that element, since no thread can be killed; after a second a warning of the
     * {@link System.Logger} {@code io.parallelizable} names it. Failures after the stop are not reported.
     *
     * @param timeout the most time that an operation may take; if zero, it is stopped before its first element
     * @return a run like this one with that limit instead of any earlier one
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    S timeout(Duration timeout);

    /**
     * A run whose operations are cancelled when the given stage completes, normally or not: they are stopped as by a
     * {@link #timeout}, and throw {@link RunCancelledException}.
     *
     * <p>So any {@code CompletableFuture} is a button that stops: {@code stop.complete(null)}. A run that is executed
     * after that is cancelled before its first element.
     *
     * @param stage whose completion cancels
     * @return a run like this one that is cancelled by this stage too
     */
    S cancelOn(CompletionStage<?> stage);

    /**
     * A run whose finished results survive the process: executed again with the same file, in this process or another,
     * it reads what was finished and computes the rest. What comes of it is the same to the last bit, random numbers
     * included, whatever ended the calls before: {@code kill -9}, a job's time limit, a failure, a cancel.
     *
     * <p>It needs the module {@code parallelizable-checkpoint}. Results are on the disk a second after they were
     * computed, at most, and at each end of the operation; where an operation ends by itself, all of them are. Those of
     * failed elements are not stored: they are tried again, before others.
     *
     * <p><b>One file is one run.</b> The file is refused where it holds results of a method that has changed since, the
     * methods that it calls included, or of other inputs, another seed or another operation: the message names what
     * differs. More inputs at the end are welcome. The number of threads, the engine and the JDK are of no matter. A
     * run without {@link #seed(long)} takes the seed from the file. What a method reads elsewhere cannot be seen:
     * files, the clock, fields that others change. Give it what it depends on, a file's digest or date among it, as
     * arguments. One process at a time uses the file. To begin anew, delete it.
     *
     * <p>Arguments and results must be primitive, arrays, or serializable; {@code forEach} stores that an element is
     * done, and may call those of the last second again. Operations that resume are {@link Run#map},
     * {@link Run#mapInto}, {@link Run#tryMap}, {@link Run#async}, {@link Run#stream}, {@link Run#completed},
     * {@code forEach}, {@code collect}, {@code indices} and all reductions. Others throw {@link CheckpointException}
     * and say why: searches and {@code verify}, {@code speedup} and {@code scaling}, runs over a {@code Stream} of
     * inputs, and runs inside an element of a run with a checkpoint.
     *
     * @param file the file, which is made if there is none; its directory must exist
     * @return a run like this one, whose operations throw {@link CheckpointException} where the file cannot be used,
     *     and {@link IllegalStateException} where the module is missing
     */
    S checkpoint(Path file);

    /**
     * {@return a run with a {@linkplain #checkpoint(Path) checkpoint}, and what to do if its file is of something else}
     *
     * @param file the file
     * @param onChange what to do where the method, or more, has changed
     */
    S checkpoint(Path file, OnChange onChange);

    /**
     * {@return a run that shows how far it is: done, rate and time left}
     *
     * <p>On a terminal that is a line at the bottom, or a bar where there is one on the class path (see
     * {@link ProgressListener.Provider}); in a file or the log of a batch job a line now and then; both on
     * {@link System#err}. Operations that end within a second show nothing, and of several at once, such as a run
     * inside a run, only the first is seen.
     */
    S progress();

    /**
     * {@return a run that tells a listener how far it is, for notebooks, windows and logs of your own}
     *
     * <p>This takes the place of {@link #progress()} and of a listener before. The listener is told of every operation,
     * at least once, however short it is; an operation that finds what it looks for may end with fewer elements than
     * there are.
     *
     * @param listener who is told, at most ten times in a second, on a thread of its own
     */
    S progress(ProgressListener listener);

    /**
     * A run that calls a failing element again, up to so many times, before it counts as failed.
     *
     * <p>The element alone is called again, at once and by the same thread; a random stream starts anew from its
     * beginning. The last failure is the one that counts; the latest of those before, three at most, are among its
     * suppressed exceptions. By default only an {@link Exception} is worth another call: where an {@link Error} is
     * thrown, memory is short or a class is missing. None is made where the run is to stop, or where the failure tells
     * of an interrupt.
     *
     * @param most the most further calls of an element, at least 0
     * @param after the types of failures after which it is called again; none for every {@code Exception}
     * @return a run like this one with those retries instead of any earlier ones
     * @throws IllegalArgumentException if {@code most} is below 0, or a type is none of a {@link Throwable}
     */
    S retries(int most, Class<?>... after);

    /**
     * {@return a run whose streams compute so far ahead of what is taken from them, and no further}
     *
     * <p>At most so many elements are being computed or wait to be taken, beside the result in use: with
     * {@code lookAhead(n)} element i + n begins when element i has been taken. So n results are what {@link Run#stream}
     * and {@link Run#completed} take of memory, and no more than n threads compute at once. The default is a few steps
     * for each thread, which are two elements, or as many as take less than a millisecond. More lets the other threads
     * go on for longer beside an element that takes long; less saves memory where results are large. On an {@link #on
     * engine} it bounds what has come back; the slices that are under way are as ever. Over a stream of inputs, so many
     * inputs at most are read and their results not taken. Other operations are not affected.
     *
     * @param lookAhead the most elements that may be begun and not taken, at least 1
     * @throws IllegalArgumentException if {@code lookAhead} is below 1
     */
    S lookAhead(int lookAhead);

    /**
     * {@return a run with the random streams of a seed: element i draws from stream i, the same on any number of
     * threads}
     *
     * <p>Without this a run has a seed of its own, which {@link #seed()} tells, and keeps it: executed twice it draws
     * the same numbers.
     *
     * @param seed any number
     * @throws IllegalStateException if the method takes no generator
     */
    S seed(long seed);

    /**
     * {@return a run with random streams that are derived from a generator, for a run inside an element: give it the
     * element's own}
     *
     * @param parent where two numbers are drawn from, at once
     * @throws IllegalStateException if the method takes no generator
     */
    S seed(RandomGenerator parent);

    /**
     * {@return the seed of this run's random streams: given to {@link #seed(long)} it gives the same numbers again}
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
