package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: numbers change on their way, or come from other places of the array. */
class PrimitiveArraysTest {
    static List<Arguments> arrays() {
        return List.of(
                Arguments.of(new boolean[] {true, false, true, true}, new boolean[] {false, true}, 1),
                Arguments.of(new byte[] {1, -2, 127, -128}, new byte[] {-2, 127}, 1),
                Arguments.of(new char[] {'a', 'ß', '\uffff', 0}, new char[] {'ß', '\uffff'}, 2),
                Arguments.of(new short[] {1, -2, Short.MAX_VALUE, 4}, new short[] {-2, Short.MAX_VALUE}, 2),
                Arguments.of(new int[] {1, -2, Integer.MAX_VALUE, 4}, new int[] {-2, Integer.MAX_VALUE}, 4),
                Arguments.of(new long[] {1, -2, Long.MAX_VALUE, 4}, new long[] {-2, Long.MAX_VALUE}, 8),
                Arguments.of(new float[] {1, -0f, Float.NaN, 4}, new float[] {-0f, Float.NaN}, 4),
                Arguments.of(new double[] {1, -0.0, Double.NaN, 4}, new double[] {-0.0, Double.NaN}, 8));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void partOfAnArray_isThatPartAgain(Object array, Object part, int bytesEach) {
        int code = PrimitiveArrays.code(array.getClass());
        byte[] bytes = PrimitiveArrays.bytes(array, 1, 2);
        assertThat(bytes).hasSize(2 * bytesEach);
        assertThat(PrimitiveArrays.bytes(code, 2)).isEqualTo(2 * bytesEach);
        assertThat(PrimitiveArrays.array(code, bytes)).isEqualTo(part);
    }

    @Test
    void numbers_areLittleEndian() {
        assertThat(PrimitiveArrays.bytes(new int[] {0x04030201}, 0, 1)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sizeOfManyNumbers_doesNotOverflow() {
        assertThat(PrimitiveArrays.bytes(PrimitiveArrays.code(long[].class), Integer.MAX_VALUE))
                .isEqualTo(8L * Integer.MAX_VALUE);
    }

    @Test
    void whatIsNoArrayOfPrimitives_hasNoCode() {
        assertThat(PrimitiveArrays.code(String[].class)).isNegative();
        assertThat(PrimitiveArrays.code(int[][].class)).isNegative();
    }
}
