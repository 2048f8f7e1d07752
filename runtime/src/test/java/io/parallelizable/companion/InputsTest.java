package io.parallelizable.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.Range;
import io.parallelizable.internal.inputs.Unboxing;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Calls;
import io.parallelizable.support.Runs;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: an input is copied, checked or picked wrongly on its way into or out of a run. */
class InputsTest {
    private static final boolean[] KEEP = {true, false, true, true, false};

    @Test
    void filterOfEveryArrayType_keepsTypeAndOrder() {
        assertThat(Inputs.filter(new boolean[] {true, false, false, true, false}, KEEP))
                .containsExactly(true, false, true);
        assertThat(Inputs.filter(new byte[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new byte[] {1, 3, 4});
        assertThat(Inputs.filter(new short[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new short[] {1, 3, 4});
        assertThat(Inputs.filter(new char[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new char[] {1, 3, 4});
        assertThat(Inputs.filter(new int[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new int[] {1, 3, 4});
        assertThat(Inputs.filter(new long[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new long[] {1, 3, 4});
        assertThat(Inputs.filter(new float[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new float[] {1, 3, 4});
        assertThat(Inputs.filter(new double[] {1, 2, 3, 4, 5}, KEEP)).isEqualTo(new double[] {1, 3, 4});
        String[] kept = Inputs.filter(new String[] {"a", "b", null, "d", "e"}, KEEP);
        assertThat(kept).containsExactly("a", null, "d");
        assertThat(Inputs.filter(new int[][] {{1}, {2}, {3}, {4}, {5}}, KEEP)).isDeepEqualTo(new int[][] {{1}, {3}, {4}
        });
    }

    @Test
    void filterOfAllMasksOfFive_isTheLoop() {
        int[] inputs = {10, 11, 12, 13, 14};
        for (int mask = 0; mask < 32; mask++) {
            int bits = mask;
            boolean[] keep = new boolean[5];
            for (int i = 0; i < 5; i++) {
                keep[i] = (bits >> i & 1) == 1;
            }
            int[] expected = Arrays.stream(inputs)
                    .filter(x -> (bits >> (x - 10) & 1) == 1)
                    .toArray();
            Range range = Range.of(10, 15);
            assertThat(Inputs.filter(inputs, keep)).isEqualTo(expected);
            assertThat(Inputs.filterInts(range, keep)).isEqualTo(expected);
            assertThat(Inputs.filterLongs(range, keep))
                    .isEqualTo(Arrays.stream(expected).asLongStream().toArray());
            assertThat(Inputs.filter(Arrays.stream(inputs).boxed().toList(), keep))
                    .containsExactlyElementsOf(Arrays.stream(expected).boxed().toList());
        }
    }

    @Test
    void filterOfNothing_isEmptyAndOfTheSameType() {
        String[] none = Inputs.filter(new String[0], new boolean[0]);
        assertThat(none).isEmpty();
        assertThat(Array.getLength(Inputs.filter(new int[3], new boolean[3]))).isZero();
        assertThat(Inputs.filter(List.of(), new boolean[0])).isEmpty();
    }

    @Test
    void filteredList_isUnmodifiableAndMayHoldNull() {
        List<String> kept = Inputs.filter(Arrays.asList("a", null, "c"), new boolean[] {false, true, true});
        assertThat(kept).containsExactly(null, "c").isUnmodifiable();
    }

    @Test
    void copy_isInIterationOrderWithNullsAndUntouchedLater() throws Exception {
        LinkedHashSet<String> inputs = new LinkedHashSet<>(Arrays.asList("b", null, "a"));
        List<String> copy = Inputs.copy(inputs);
        inputs.clear();
        assertThat(copy).containsExactly("b", null, "a").isUnmodifiable();
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(copy);
        assertThatNullPointerException().isThrownBy(() -> Inputs.copy(null));
    }

    @Test
    void rangeWithinInt_isTakenAsItIs() {
        Range all = Range.of(Integer.MIN_VALUE, Integer.MAX_VALUE + 1L);
        assertThat(Inputs.ints(all)).isEqualTo(new Arguments.Numbers(all, true));
        assertThatCode(() -> Inputs.ints(Range.of(Long.MAX_VALUE, 0))).doesNotThrowAnyException();
        assertThatCode(() -> Inputs.ints(Range.of(Long.MIN_VALUE, Long.MIN_VALUE)))
                .doesNotThrowAnyException();
    }

    @Test
    void rangeBeyondInt_isRefusedByItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inputs.ints(Range.of(0, Integer.MAX_VALUE + 2L)))
                .withMessage("the method takes an int, and Range.of(0, 2147483649) goes beyond it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inputs.ints(Range.of(Integer.MIN_VALUE - 1L, Integer.MIN_VALUE)));
    }

    @Test
    void arrayOfACollection_isACopyOfTheAskedForClass() {
        List<String> inputs = Arrays.asList("b", null, "a");
        assertThat(Inputs.array(inputs, String.class)).isEqualTo(new String[] {"b", null, "a"});
        assertThat(Inputs.array(new LinkedHashSet<>(inputs), Object.class)).isEqualTo(new Object[] {"b", null, "a"});
        assertThat(Inputs.array(List.of(new int[] {1}), int[].class)).isEqualTo(new int[][] {{1}});
        assertThat(Inputs.array(List.of(), String.class)).isEqualTo(new String[0]);
    }

    /** What a kernel over an array of any primitive type is given, as text. */
    private record Texts(Object array) implements Kernel<String[]> {
        @Override
        public long length() {
            return Array.getLength(array);
        }

        @Override
        public String[] allocate(int count) {
            return new String[count];
        }

        @Override
        public void apply(long from, String[] results, int at, int count) {
            for (int k = 0; k < count; k++) {
                results[at + k] = String.valueOf(Array.get(array, (int) from + k));
            }
        }

        @Override
        public Kernel<String[]> slice(long from, int count) {
            String[] results = new String[count];
            apply(from, results, 0, count);
            return new Texts(results);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Texts.of", Array.get(array, (int) index));
        }
    }

    private static String[] map(Kernel<String[]> kernel) {
        return Runs.<String, RuntimeException>ofObjects(kernel).threads(2).map();
    }

    @Test
    void boxedValuesOfEveryType_areUnboxedInOrder() {
        assertThat(map(Unboxing.of(Inputs.array(List.of(true, false), boolean.class), Texts::new)))
                .containsExactly("true", "false");
        assertThat(map(Unboxing.of(Inputs.array(List.of((byte) 1, (byte) 2), byte.class), Texts::new)))
                .containsExactly("1", "2");
        assertThat(map(Unboxing.of(Inputs.array(List.of((short) 1, (short) 2), short.class), Texts::new)))
                .containsExactly("1", "2");
        assertThat(map(Unboxing.of(Inputs.array(List.of('a', 'b'), char.class), Texts::new)))
                .containsExactly("a", "b");
        assertThat(map(Unboxing.of(Inputs.array(List.of(1, 2), int.class), Texts::new)))
                .containsExactly("1", "2");
        assertThat(map(Unboxing.of(Inputs.array(List.of(1L, 2L), long.class), Texts::new)))
                .containsExactly("1", "2");
        assertThat(map(Unboxing.of(Inputs.array(List.of(1f, 2f), float.class), Texts::new)))
                .containsExactly("1.0", "2.0");
        assertThat(map(Unboxing.of(Inputs.array(List.of(1.0, 2.0), double.class), Texts::new)))
                .containsExactly("1.0", "2.0");
        assertThat(map(Unboxing.of(Inputs.array(List.of(), int.class), Texts::new)))
                .isEmpty();
    }

    @Test
    void nullAmongBoxedValues_failsAtItsElement() {
        List<Integer> inputs = new ArrayList<>(Collections.nCopies(1000, 7));
        inputs.set(600, null);
        inputs.set(800, null);
        Kernel<String[]> kernel = Unboxing.of(Inputs.array(inputs, int.class), Texts::new);
        for (int threads = 1; threads <= 3; threads++) {
            Throwable failure = catchThrowable(
                    Runs.<String, RuntimeException>ofObjects(kernel).threads(threads)::map);
            assertThat(failure).isExactlyInstanceOf(NullPointerException.class);
            assertThat(failure.getSuppressed()[0])
                    .hasMessageStartingWith("element 600 of 1000, Texts.of(null), on thread ");
        }
        assertThat(kernel.describe(599)).isEqualTo("Texts.of(7)");
    }

    @Test
    void sliceOfBoxedValues_failsAtTheSameElements() throws Throwable {
        Kernel<String[]> kernel =
                Unboxing.of(Inputs.array(Arrays.asList(0, 1, null, 3, null, 5), int.class), Texts::new);
        for (int from = 0; from <= 6; from++) {
            for (int to = from; to <= 6; to++) {
                String[] results = new String[to - from];
                Kernel<String[]> slice = kernel.slice(from, to - from);
                int firstNull = from <= 2 ? 2 : from <= 4 ? 4 : 6;
                if (firstNull < to) {
                    int count = to - from;
                    ChunkFailure failure =
                            catchThrowableOfType(ChunkFailure.class, () -> slice.apply(0, results, 0, count));
                    assertThat(failure.finished()).isEqualTo(firstNull - from);
                } else {
                    slice.apply(0, results, 0, to - from);
                }
                for (int k = from; k < Math.min(to, firstNull); k++) {
                    assertThat(results[k - from]).isEqualTo(Integer.toString(k));
                }
            }
        }
    }
}
