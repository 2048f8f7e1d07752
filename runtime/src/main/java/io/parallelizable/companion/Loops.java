package io.parallelizable.companion;

import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.internal.grid.GridKernel;
import io.parallelizable.internal.grid.Nested;
import io.parallelizable.internal.run.KernelRuns;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.text.Literals;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The loops around one annotated method: the part of a companion that is particular to the method, and what the runtime
 * calls.
 *
 * <p>A companion has one subclass for each method, with one instance. The subclass has a static method for each choice
 * of swept arguments, with a plain counted loop: so the JIT compiles and vectorises each loop separately. Everything
 * else is here, once for all methods: the runs that generated code returns, lengths, containers, slices, random
 * streams, the text of a call, and serialization.
 *
 * <p>A choice of swept arguments is a number: bit k is set if parameter k is swept, counted from 0. {@link Inputs#NONE}
 * is the choice of trials. {@link Inputs#RANGE} stands for the numbers of a range, which have no array. For methods
 * with more than 30 parameters a choice is {@code SPAN | first << 8 | count}: {@code count} parameters, from the first
 * swept one to the last, among which random generators and arguments marked {@code @PerThread} may lie.
 *
 * <p>Inputs are given in the order of the method's parameters: arrays for swept ones, values for held ones, and for
 * each random generator the {@link io.parallelizable.kernel.RandomStreams} of the run. For an argument marked
 * {@code @PerThread}, the input is what {@link Inputs#perThread} makes of its supplier, and in a loop the object of the
 * current thread.
 *
 * <p>X is the exception that the method declares, R the type of its results, boxed if it is primitive.
 *
 * <p>Any thread may use it. It also measures the cost of the method's calls, for all choices together.
 *
 * @param <O> the container of results, an array; {@link Void} where the method returns nothing
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class Loops<O extends @Nullable Object> {
    private static final ClassValue<AtomicReference<Loops<?>>> INSTANCES = new ClassValue<>() {
        @Override
        protected AtomicReference<Loops<?>> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private final String method;
    private final String[] parameters;

    /**
     * The loops around a method.
     *
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param parameters the names of the method's parameters
     */
    @SuppressWarnings("this-escape") // a companion has one instance, complete when its class is
    protected Loops(String method, String... parameters) {
        this.method = method;
        this.parameters = parameters;
        INSTANCES.get(getClass()).set(this);
    }

    /**
     * Calls the method for a range of elements in ascending order: {@code results[i]} becomes the result of element i.
     *
     * <p>One index for all arrays is what the JIT vectorises best; a loop with a second one takes up to twice as long.
     *
     * @param in the inputs, which are not to be changed
     * @throws ChunkFailure if an element fails, with the number of elements that were finished before it
     */
    protected abstract void loop(int swept, @Nullable Object[] in, int from, int to, O results) throws ChunkFailure;

    /** A new container for the results of {@code count} elements; null where the method returns nothing. */
    protected abstract O allocate(int count);

    /** Whether the method declares {@link InterruptedException} or a supertype of it. */
    protected boolean declaresInterruption() {
        return false;
    }

    /**
     * The call of one element as one would type it, such as {@code Primes.testPrime(91)}, with long values shortened.
     */
    protected String describe(@Nullable Object[] arguments) {
        return Stream.of(arguments).map(Literals::of).collect(Collectors.joining(", ", method + "(", ")"));
    }

    /** The class and the method, such as {@code Primes.testPrime}. */
    final String method() {
        return method;
    }

    /** What is sent in place of these loops, so that the other side finds its own instance. */
    protected SentLoops reference() {
        return new InCompanion(getClass());
    }

    /** The loops of a class in a companion, which is initialised if necessary. */
    private record InCompanion(Class<?> type) implements SentLoops {
        @Override
        public Loops<?> loops(@Nullable Object[] in) {
            AtomicReference<Loops<?>> instance = INSTANCES.get(type);
            if (instance.get() == null) {
                Class<?> companion = type.getNestHost();
                try {
                    Class.forName(companion.getName(), true, companion.getClassLoader());
                } catch (ClassNotFoundException impossible) {
                    throw new LinkageError("the class that " + type.getName() + " lies in", impossible);
                }
            }
            return Objects.requireNonNull(instance.get(), type::getName);
        }
    }

    /** The decision which runs of the method are plain loops; one object for all choices. */
    public final SequentialCutoff cutoff() {
        return new SequentialCutoff(CostModels.of(getClass()).cutoff().limits());
    }

    /**
     * The failure of an element in a plain loop, as a run would throw it: the very exception, with a note on which call
     * it was.
     *
     * @param failure which element has failed and what it threw; the loop began at index 0
     */
    public final <X extends Throwable> X failure(Run<?, X> run, ChunkFailure failure) {
        return KernelRuns.failure(run, failure);
    }

    /**
     * A run of a method with one parameter.
     *
     * @param input the inputs: an array, or what {@link Inputs} makes of others
     */
    public <X extends Throwable> Run<O, X> over(Object input) {
        return KernelRuns.ofPrimitives(elements(input), KernelRuns.array());
    }

    /**
     * A run of a method with several parameters.
     *
     * @throws IllegalArgumentException if those that are swept differ in length
     */
    public <X extends Throwable> Run<O, X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(elements(swept, in), KernelRuns.array());
    }

    /**
     * A run of independent trials.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public <X extends Throwable> Run<O, X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(trials(count, in), KernelRuns.array());
    }

    /**
     * A run over every combination of two or three swept arguments.
     *
     * @param <G> the container of results, with one level of arrays for each swept parameter
     */
    public <G, X extends Throwable> Run<?, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.<O, G, X>ofPrimitives(grid(swept, in), arrays(swept, in));
    }

    /**
     * A run over a stream of inputs, which may be endless, of a method with one parameter.
     *
     * @param component the class of an input; it is primitive where the parameter is
     * @param <R> the method's result type, boxed if it is primitive
     */
    public final <R extends @Nullable Object, X extends Throwable> StreamRun<R, X> overStream(
            Class<?> component, Stream<?> inputs) {
        return KernelRuns.ofStream(inputs, batch -> elements(Inputs.array(batch, component)));
    }

    /**
     * A run over a stream of inputs, which may be endless, of a method with random generators.
     *
     * @param swept the parameter that takes the inputs
     * @param in the inputs of all parameters, with the stream in its place
     */
    public final <R extends @Nullable Object, X extends Throwable> StreamRun<R, X> overStream(
            int swept, Class<?> component, @Nullable Object... in) {
        int place = Arguments.places(swept, in)[0];
        Stream<?> inputs = (Stream<?>) Objects.requireNonNull(in[place], parameters[place]);
        return KernelRuns.ofStream(
                inputs, batch -> elements(swept, Elements.with(in, place, Inputs.array(batch, component))));
    }

    /** The calls of a method with one parameter. */
    final Kernel<O> elements(Object input) {
        return elements(1, new Object[] {input});
    }

    /** An input, cast to the type that the method takes, whose type arguments no cast can check. */
    @SuppressWarnings("unchecked") // it was given as one
    protected static <A extends @Nullable Object> A as(@Nullable Object input) {
        return (A) input;
    }

    /** The calls with some inputs. */
    protected final Kernel<O> elements(int swept, @Nullable Object... in) {
        return Elements.of(this, parameters, swept, in);
    }

    /** The calls of a number of trials. */
    protected final Kernel<O> trials(long count, @Nullable Object[] in) {
        if (count < 0) {
            throw new IllegalArgumentException("the number of trials must not be negative, it is " + count);
        }
        return new LoopKernel<>(this, Inputs.NONE, in, count);
    }

    /** The calls for every combination of swept arguments. */
    protected final GridKernel<O> grid(int swept, @Nullable Object[] in) {
        return LoopRows.grid(this, parameters, swept, in);
    }

    /** The results of a grid in arrays, as many levels as arguments are swept. */
    static <C, O> Output<C, O> arrays(int swept, @Nullable Object[] in) {
        return new Nested<>(Arguments.places(swept, in).length, false);
    }

    /** The results of a grid in lists, as many levels as arguments are swept. */
    static <C, O> Output<C, O> lists(int swept, @Nullable Object[] in) {
        return new Nested<>(Arguments.places(swept, in).length, true);
    }
}
