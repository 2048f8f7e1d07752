package io.parallelizable.function;

import io.parallelizable.companion.Loops;
import io.parallelizable.companion.SentLoops;
import io.parallelizable.kernel.Kernel;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The loops around function objects of one choice of arguments, one for each type of result: each function has a
 * {@linkplain HiddenClassCopies copy} of its own.
 *
 * <p>For the kernel, the function is a held argument before the function's own arguments.
 */
abstract class FunctionLoops extends Loops<@Nullable Object> {
    /** The choice of the function's first argument, and of its second. */
    static final int FIRST = 0b010;

    static final int SECOND = 0b100;

    private final Class<?> container;
    private final FunctionName name;

    /** Loops whose results are stored in an array of some class; {@link Void} for none. */
    FunctionLoops(Class<?> container, FunctionName name, String... parameters) {
        super(
                name.called(),
                Stream.concat(Stream.of("function"), Arrays.stream(parameters)).toArray(String[]::new));
        this.container = container;
        this.name = name;
    }

    /** The calls of the function with swept arguments and held ones. */
    final Kernel<@Nullable Object> calls(int swept, Object... in) {
        return elements(swept, in);
    }

    /** The calls of the function with every combination of two arguments. */
    final Kernel<@Nullable Object> combinations(Object... in) {
        return grid(FIRST | SECOND, in);
    }

    /** So many calls of the function. */
    final Kernel<@Nullable Object> repeated(long count, Object... in) {
        return trials(count, in);
    }

    @Override
    protected final @Nullable Object allocate(int count) {
        return container == Void.class ? null : Array.newInstance(container.getComponentType(), count);
    }

    @Override
    protected final String describe(@Nullable Object[] arguments) {
        return super.describe(Arrays.copyOfRange(arguments, 1, arguments.length)) + name.place();
    }

    @Override
    protected final SentLoops reference() {
        return new OfFunction(HiddenClassCopies.original(getClass()), container, name);
    }

    /** Another JVM makes its own copy, since the function is among the inputs. */
    private record OfFunction(Class<? extends FunctionLoops> loops, Class<?> container, FunctionName name)
            implements SentLoops {
        @Override
        public Loops<?> loops(@Nullable Object[] in) {
            return HiddenClassCopies.of(loops, container, Objects.requireNonNull(in[0]), function -> name);
        }
    }
}
