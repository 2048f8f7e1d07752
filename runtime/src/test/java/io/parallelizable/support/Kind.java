package io.parallelizable.support;

import io.parallelizable.Run;
import io.parallelizable.Sequences;
import java.lang.reflect.Array;
import java.util.List;

/** Each kind of run: its results tell their index, as far as their type can. */
public enum Kind {
    BOOLEAN(false) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return IndexKernel.booleans(length, i -> (boolean) called(element, i));
        }

        @Override
        public Object result(long index) {
            return index % 2 == 0;
        }
    },
    INT(0) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return IndexKernel.ints(length, i -> (int) called(element, i));
        }

        @Override
        public Object result(long index) {
            return (int) index + 1;
        }
    },
    LONG(0L) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return IndexKernel.longs(length, i -> (long) called(element, i));
        }

        @Override
        public Object result(long index) {
            return index + 1;
        }
    },
    DOUBLE(Double.NaN) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return IndexKernel.doubles(length, i -> (double) called(element, i));
        }

        @Override
        public Object result(long index) {
            return index + 0.5;
        }
    },
    BYTE((byte) 0) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return Runs.ofPrimitives(
                    IndexKernel.of(length, byte[]::new, (results, at, i) -> results[at] = (byte) called(element, i)));
        }

        @Override
        public Object result(long index) {
            return (byte) (index + 1);
        }
    },
    ARRAY(null) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return IndexKernel.strings(length, i -> (String) called(element, i));
        }

        @Override
        public Object result(long index) {
            return "r" + index;
        }
    },
    LIST(null) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return Runs.<Object, Object, RuntimeException>ofList(
                    IndexKernel.of(length, Object[]::new, (results, at, i) -> results[at] = called(element, i)));
        }

        @Override
        public Object result(long index) {
            return "r" + index;
        }
    },
    VOID(null) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return Runs.ofVoid(IndexKernel.<Void>of(length, count -> null, (results, at, i) -> element.call(i)));
        }

        @Override
        public Object result(long index) {
            return null;
        }
    },
    GRID(Double.NaN) {
        @Override
        public Run<?, RuntimeException> run(int length, Element element) {
            return Grid.ofDoubles(PairKernel.grid(
                    Sequences.arange(length / COLUMNS), Sequences.arange(COLUMNS), (a, b) ->
                            (double) called(element, COLUMNS * a + b)));
        }

        @Override
        public Object result(long index) {
            return index + 0.25;
        }
    };

    /** How many columns a grid has; its length is a multiple of that. */
    public static final int COLUMNS = 5;

    private final Object none;

    Kind(Object none) {
        this.none = none;
    }

    /** What an element does. */
    @FunctionalInterface
    public interface Element {
        void call(long index) throws Throwable;
    }

    /** A run of so many elements, of a class of its own. */
    public abstract Run<?, RuntimeException> run(int length, Element element);

    /** What an element returns. */
    public abstract Object result(long index);

    Object called(Element element, long index) throws Throwable {
        element.call(index);
        return result(index);
    }

    /** What a container has for an element that has failed. */
    public Object none() {
        return none;
    }

    /** What a container has for an element. */
    public Object get(Object container, int index) {
        return switch (this) {
            case VOID -> null;
            case LIST -> ((List<?>) container).get(index);
            case GRID -> ((double[][]) container)[index / COLUMNS][index % COLUMNS];
            default -> Array.get(container, index);
        };
    }
}
