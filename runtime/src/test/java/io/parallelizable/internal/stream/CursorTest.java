package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.operation.Operation;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a result of some type is another one, or is held after it was taken. */
class CursorTest {
    /** One step with such results. */
    private record Single<C>(C results, int at, int count) implements Producer<C>, Step<C> {
        private static final ThreadLocal<Boolean> TAKEN = new ThreadLocal<>();

        static <C> Cursor<C> cursor(C results, int at, int count) {
            TAKEN.set(false);
            return new Cursor<>(new Single<>(results, at, count), true);
        }

        @Override
        public Operation begin() {
            return Operation.begin(Settings.DEFAULT, count);
        }

        @Override
        public int workers() {
            return 0;
        }

        @Override
        public BooleanSupplier invitation(Runnable work) {
            throw new AssertionError("no worker is wanted");
        }

        @Override
        public boolean hasNext(long taken) {
            return !TAKEN.get();
        }

        @Override
        public boolean isKnownElsewhere() {
            return false;
        }

        @Override
        public boolean hasOwnWorkers() {
            return true;
        }

        @Override
        public Step<C> next(long taken, boolean byConsumer) {
            TAKEN.set(true);
            return this;
        }

        @Override
        public boolean suitsTheConsumer() {
            return true;
        }

        @Override
        public boolean isOver() {
            return TAKEN.get();
        }

        @Override
        public long first() {
            return 0;
        }

        @Override
        public End take(Consumer<Part<C>> ready) {
            ready.accept(new Part<>(results, at, count, 0));
            return null;
        }
    }

    @Test
    void streamsOfPrimitives_haveTheirResults() {
        int[] ints = {9, 1, 2, 3};
        assertThat(Streams.ofInts(Single.cursor(ints, 1, 3)).toArray()).containsExactly(1, 2, 3);
        long[] longs = {9, 1, 2, 3};
        assertThat(Streams.ofLongs(Single.cursor(longs, 1, 3)).toArray()).containsExactly(1, 2, 3);
        double[] doubles = {9, 1, 2, 3};
        assertThat(Streams.ofDoubles(Single.cursor(doubles, 1, 2)).toArray()).containsExactly(1, 2);
        Stream<Object> boxed = Streams.of(Single.cursor(new boolean[] {true, false}, 0, 2));
        assertThat(boxed).containsExactly(true, false);
    }

    @Test
    void referenceThatWasTaken_isNotHeld() {
        String[] results = {"a", "b"};
        Cursor<String[]> cursor = Single.cursor(results, 0, 2);
        assertThat(cursor.advance()).isTrue();
        assertThat(cursor.take()).isEqualTo("a");
        assertThat(results).containsExactly(null, "b");
        assertThat(cursor.advance()).isTrue();
        assertThat(cursor.index()).isOne();
        assertThat(cursor.take()).isEqualTo("b");
        assertThat(cursor.advance()).isFalse();
    }

    @Test
    void runWithoutResults_hasNothingForEachElement() {
        Stream<Object> nothing = Streams.of(Single.cursor(null, 0, 3));
        assertThat(nothing).containsExactly(null, null, null);
    }
}
