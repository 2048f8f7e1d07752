package io.parallelizable.companion;

import io.parallelizable.Run;
import io.parallelizable.internal.run.KernelRuns;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Loops} of a method with results of another primitive type.
 *
 * @param <O> the container of results: {@code byte[]}, {@code short[]}, {@code char[]} or {@code float[]}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class PrimitiveLoops<O> extends Loops<O> {
    private final Class<O> container;

    /** The loops around a method. */
    protected PrimitiveLoops(Class<O> container, String method, String... parameters) {
        super(method, parameters);
        this.container = container;
    }

    @Override
    protected final O allocate(int count) {
        return container.cast(Array.newInstance(container.getComponentType(), count));
    }

    @Override
    public final <G, X extends Throwable> Run<G, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(grid(swept, in), arrays(swept, in));
    }
}
