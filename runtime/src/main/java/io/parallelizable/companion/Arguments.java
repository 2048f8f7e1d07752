package io.parallelizable.companion;

import io.parallelizable.Range;
import io.parallelizable.internal.execution.OwnObjects;
import io.parallelizable.kernel.RandomStreams;
import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The inputs of {@link Loops}: the part of some elements, and the arguments of one. */
final class Arguments {
    /** The largest number of parameters for which each has its own bit. */
    private static final int MASKED = 30;

    private Arguments() {}

    /**
     * Whether a choice of swept parameters includes one.
     *
     * @param input its input: random streams and {@code @PerThread} objects may lie between consecutive arguments
     */
    static boolean isSwept(int swept, int parameter, @Nullable Object input) {
        return isInside(swept, parameter) && !(input instanceof RandomStreams) && !(input instanceof PerThread);
    }

    private static boolean isInside(int swept, int parameter) {
        if (swept == Inputs.RANGE) {
            return false;
        } else if ((swept & Inputs.SPAN) == 0) {
            return parameter < Integer.SIZE && (swept >> parameter & 1) == 1;
        }
        int first = (swept & ~Inputs.SPAN) >> Byte.SIZE;
        return parameter >= first && parameter < first + (swept & 0xff);
    }

    /** The parameters that are swept, in ascending order. */
    static int[] places(int swept, @Nullable Object[] in) {
        return IntStream.range(0, in.length)
                .filter(k -> isSwept(swept, k, in[k]))
                .toArray();
    }

    /**
     * The choice of one parameter alone.
     *
     * @param parameters how many the method has, which decides how all its choices look
     */
    static int only(int parameter, int parameters) {
        return parameters <= MASKED ? 1 << parameter : Inputs.SPAN | parameter << Byte.SIZE | 1;
    }

    /** The inputs of consecutive elements alone. */
    static @Nullable Object[] cut(int swept, @Nullable Object[] in, long from, int count) {
        @Nullable Object[] part = in.clone();
        for (int k = 0; k < part.length; k++) {
            Object input = part[k];
            if (input instanceof RandomStreams streams) {
                part[k] = streams.slice(from);
            } else if (swept == Inputs.RANGE && input instanceof Numbers numbers) {
                part[k] = numbers.slice(from, count);
            } else if (input != null && isSwept(swept, k, input)) {
                part[k] = copyOfRange(input, (int) from, (int) from + count);
            }
        }
        return part;
    }

    /**
     * The same, in the arrays of other elements' inputs, which are overwritten.
     *
     * @param part what {@link #cut} has made for as many elements, or for more
     */
    static void cutTo(@Nullable Object[] part, int swept, @Nullable Object[] in, long from, int count) {
        for (int k = 0; k < part.length; k++) {
            Object input = in[k];
            if (input instanceof RandomStreams streams) {
                part[k] = streams.slice(from);
            } else if (input != null && isSwept(swept, k, input)) {
                System.arraycopy(input, (int) from, part[k], 0, count);
            }
        }
    }

    /** A part of any array; one of the common types is not cleared before, which takes as long as copying it. */
    private static Object copyOfRange(Object array, int from, int to) {
        if (array instanceof double[] doubles) {
            return Arrays.copyOfRange(doubles, from, to);
        } else if (array instanceof int[] ints) {
            return Arrays.copyOfRange(ints, from, to);
        } else if (array instanceof long[] longs) {
            return Arrays.copyOfRange(longs, from, to);
        } else if (array instanceof Object[] objects) {
            return Arrays.copyOfRange(objects, from, to);
        }
        Object part = Array.newInstance(array.getClass().getComponentType(), to - from);
        System.arraycopy(array, from, part, 0, to - from);
        return part;
    }

    /** The inputs as a loop takes them, of elements whose indices are smaller by so many. */
    static @Nullable Object[] moved(@Nullable Object[] in, long distance) {
        @Nullable Object[] moved = in.clone();
        for (int k = 0; k < moved.length; k++) {
            if (moved[k] instanceof RandomStreams streams) {
                moved[k] = streams.slice(distance);
            } else if (moved[k] instanceof Numbers numbers) {
                moved[k] = numbers.at(distance);
            }
        }
        return moved;
    }

    /** The arguments of one element. */
    static @Nullable Object[] at(int swept, @Nullable Object[] in, long index) {
        @Nullable Object[] arguments = in.clone();
        int generators = 0;
        for (int k = 0; k < arguments.length; k++) {
            Object input = arguments[k];
            if (input instanceof RandomStreams streams) {
                arguments[k] = streams.generator(index, generators++);
            } else if (swept == Inputs.RANGE && input instanceof Numbers numbers) {
                arguments[k] = numbers.at(index);
            } else if (input != null && isSwept(swept, k, input)) {
                arguments[k] = element(input, (int) index);
            }
        }
        return arguments;
    }

    /** An element of any array; for the common types without reflection, which is many times slower. */
    static @Nullable Object element(Object array, int index) {
        if (array instanceof double[] doubles) {
            return doubles[index];
        } else if (array instanceof int[] ints) {
            return ints[index];
        } else if (array instanceof long[] longs) {
            return longs[index];
        } else if (array instanceof Object[] objects) {
            return objects[index];
        }
        return Array.get(array, index);
    }

    /** The random streams among the inputs; null if there are none. */
    static @Nullable RandomStreams streams(@Nullable Object[] in) {
        for (Object input : in) {
            if (input instanceof RandomStreams streams) {
                return streams;
            }
        }
        return null;
    }

    /** The same inputs with other random streams. */
    static @Nullable Object[] drawingFrom(RandomStreams streams, @Nullable Object[] in) {
        @Nullable Object[] drawing = in.clone();
        Arrays.setAll(drawing, k -> drawing[k] instanceof RandomStreams ? streams : drawing[k]);
        return drawing;
    }

    /** The arguments that are the same for all elements; null where a parameter has none of them. */
    static List<@Nullable Object> held(int swept, @Nullable Object[] in) {
        @Nullable Object[] held = in.clone();
        Arrays.setAll(held, k -> isHeld(swept, k, held[k]) ? held[k] : null);
        return Collections.unmodifiableList(Arrays.asList(held));
    }

    private static boolean isHeld(int swept, int parameter, @Nullable Object input) {
        return !isOfElements(swept, parameter, input)
                && !(input instanceof RandomStreams)
                && !(input instanceof PerThread);
    }

    private static boolean isOfElements(int swept, int parameter, @Nullable Object input) {
        return isSwept(swept, parameter, input) || swept == Inputs.RANGE && input instanceof Numbers;
    }

    /** The swept arguments of some elements, except for random streams and {@code @PerThread} objects. */
    static List<@Nullable Object> swept(int swept, @Nullable Object[] in, long from, int count) {
        @Nullable Object[] cut = cut(swept, in, from, count);
        List<@Nullable Object> own = new ArrayList<>();
        for (int k = 0; k < cut.length; k++) {
            if (isOfElements(swept, k, cut[k])) {
                own.add(cut[k] instanceof Numbers numbers ? numbers.range() : cut[k]);
            }
        }
        return own;
    }

    /** Whether a call may change a swept argument: a number or a text stays what it is. */
    static boolean mayBeChanged(int swept, @Nullable Object[] in) {
        for (int k = 0; k < in.length; k++) {
            if (isSwept(swept, k, in[k]) && in[k] instanceof Object[] objects && !isImmutable(objects)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImmutable(Object[] objects) {
        Class<?> type = objects.getClass().getComponentType();
        return type == String.class
                || type.isEnum()
                || type.getPackageName().equals("java.lang") && Number.class.isAssignableFrom(type);
    }

    /** Whether some argument is marked {@code @PerThread}. */
    static boolean arePerThread(@Nullable Object[] in) {
        for (Object input : in) {
            if (input instanceof PerThread) {
                return true;
            }
        }
        return false;
    }

    /** The same inputs with the objects of one thread. */
    static @Nullable Object[] ownedBy(OwnObjects own, @Nullable Object[] in) {
        @Nullable Object[] owned = in.clone();
        for (int k = 0; k < owned.length; k++) {
            if (owned[k] instanceof PerThread argument) {
                owned[k] = own.get(k, argument.supplier());
            }
        }
        return owned;
    }

    /**
     * An argument marked {@code @PerThread}.
     *
     * @param supplier makes one
     */
    @SuppressWarnings("serial") // what is sent needs a serializable supplier
    record PerThread(Supplier<?> supplier) implements Serializable {
        @Override
        public String toString() {
            return "<per thread>";
        }
    }

    /**
     * The numbers of a range, as the method takes them.
     *
     * @param ints whether the method takes an int, and not a long
     */
    record Numbers(Range range, boolean ints) implements Serializable {
        Numbers slice(long from, int count) {
            return new Numbers(range.slice(from, count), ints);
        }

        /** The number of an index, also of one before or behind the range. */
        Object at(long index) {
            long number = range.from() + index;
            return ints ? (Object) (int) number : (Object) number;
        }
    }
}
