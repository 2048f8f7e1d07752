package io.parallelizable.companion;

import io.parallelizable.Range;
import io.parallelizable.companion.Arguments.Numbers;
import io.parallelizable.internal.inputs.Unboxed;
import io.parallelizable.internal.inputs.Unboxing;
import io.parallelizable.kernel.Kernel;
import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the kernel of inputs as users give them: none missing, and all equally long. */
final class Elements {
    private Elements() {}

    /** The calls with some inputs. */
    static <O extends @Nullable Object> Kernel<O> of(
            Loops<O> loops, String[] parameters, int swept, @Nullable Object[] in) {
        int first = first(swept, in);
        Object input = Objects.requireNonNull(in[first], parameters[first]);
        if (input instanceof Range range) {
            return of(loops, parameters, swept, with(in, first, new Numbers(range, false)));
        } else if (input instanceof Numbers numbers) {
            return new LoopKernel<>(loops, Inputs.RANGE, in, numbers.range().length());
        } else if (input instanceof Unboxed) {
            return Unboxing.of(input, values -> of(loops, parameters, swept, with(in, first, values)));
        }
        int length = Array.getLength(input);
        requireLength(length, parameters, swept, in, first);
        return new LoopKernel<>(loops, swept, in, length);
    }

    private static int first(int swept, @Nullable Object[] in) {
        int first = 0;
        while (first < in.length - 1 && !Arguments.isSwept(swept, first, in[first])) {
            first++;
        }
        return first;
    }

    /** The same inputs but for one. */
    static @Nullable Object[] with(@Nullable Object[] in, int place, Object input) {
        @Nullable Object[] own = in.clone();
        own[place] = input;
        return own;
    }

    /** Refuses swept arguments that are not as long as the first one. */
    private static void requireLength(int length, String[] parameters, int swept, @Nullable Object[] in, int first) {
        for (int k = first + 1; k < in.length; k++) {
            if (Arguments.isSwept(swept, k, in[k])) {
                int other = Array.getLength(Objects.requireNonNull(in[k], parameters[k]));
                if (other != length) {
                    throw new IllegalArgumentException("swept arguments must be equally long, " + parameters[first]
                            + " has " + length + " and " + parameters[k] + " has " + other + " elements");
                }
            }
        }
    }
}
