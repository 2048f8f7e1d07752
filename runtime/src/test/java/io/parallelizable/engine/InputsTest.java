package io.parallelizable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.parallelizable.Range;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.util.Arrays;
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
        assertThat(Inputs.ints(all)).isSameAs(all);
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
}
