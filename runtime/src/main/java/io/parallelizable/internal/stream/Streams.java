package io.parallelizable.internal.stream;

import io.parallelizable.Completed;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The results of a run as streams of the JDK, which end their operation when they are closed. */
public final class Streams {
    /** The number of results is not declared, since {@code count()} would then not compute them. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private static final int ORDERED = Spliterator.ORDERED;

    private Streams() {}

    public static IntStream ofInts(Cursor<int[]> cursor) {
        Spliterator.OfInt results = new Spliterators.AbstractIntSpliterator(UNKNOWN, ORDERED) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                if (!cursor.advance()) {
                    return false;
                }
                action.accept(cursor.results()[cursor.at()]);
                return true;
            }
        };
        return StreamSupport.intStream(results, false).onClose(cursor::close);
    }

    public static LongStream ofLongs(Cursor<long[]> cursor) {
        Spliterator.OfLong results = new Spliterators.AbstractLongSpliterator(UNKNOWN, ORDERED) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                if (!cursor.advance()) {
                    return false;
                }
                action.accept(cursor.results()[cursor.at()]);
                return true;
            }
        };
        return StreamSupport.longStream(results, false).onClose(cursor::close);
    }

    public static DoubleStream ofDoubles(Cursor<double[]> cursor) {
        Spliterator.OfDouble results = new Spliterators.AbstractDoubleSpliterator(UNKNOWN, ORDERED) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                if (!cursor.advance()) {
                    return false;
                }
                action.accept(cursor.results()[cursor.at()]);
                return true;
            }
        };
        return StreamSupport.doubleStream(results, false).onClose(cursor::close);
    }

    /** Results of any type, boxed if they are primitive. */
    public static <R extends @Nullable Object> Stream<R> of(Cursor<?> cursor) {
        return stream(cursor, Streams::<R>result);
    }

    /** Results of any type with their indices. */
    public static <R extends @Nullable Object> Stream<Completed<R>> completed(Cursor<?> cursor) {
        return stream(cursor, at -> new Completed<>(at.index(), Streams.<R>result(at)));
    }

    @SuppressWarnings("unchecked") // the container holds nothing but Rs; there is none where there are no results
    private static <R extends @Nullable Object> R result(Cursor<?> cursor) {
        return (R) cursor.take();
    }

    private static <C, T extends @Nullable Object> Stream<T> stream(Cursor<C> cursor, Function<Cursor<C>, T> element) {
        Spliterator<T> results = new Spliterators.AbstractSpliterator<T>(UNKNOWN, ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                if (!cursor.advance()) {
                    return false;
                }
                action.accept(element.apply(cursor));
                return true;
            }
        };
        return StreamSupport.stream(results, false).onClose(cursor::close);
    }
}
