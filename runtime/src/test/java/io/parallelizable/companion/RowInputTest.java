package io.parallelizable.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: the argument of a row is lost, or is another one's, for some type of argument. */
class RowInputTest {
    static Stream<?> arguments() {
        Stream<Object> arrays = Stream.of(
                new double[] {1.5, 2.5},
                new int[] {1, 2},
                new long[] {1, 2},
                new float[] {1.5f, 2.5f},
                new short[] {1, 2},
                new byte[] {1, 2},
                new char[] {'a', 'b'},
                new boolean[] {false, true},
                new String[] {"a", null});
        // Or the texts were taken for so many arguments of the test.
        return arrays.map(array -> org.junit.jupiter.params.provider.Arguments.of(array));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void array_hasTheArgumentForEachCell(Object arguments) {
        Object[] in = {null, arguments};
        RowInput input = RowInput.array(arguments, in, 1, 3);
        assertThat(in[1]).hasSameClassAs(arguments);
        for (int row : new int[] {1, 0, 1}) {
            input.write(row);
            assertThat(Array.getLength(in[1])).isEqualTo(3);
            for (int cell = 0; cell < 3; cell++) {
                assertThat(Array.get(in[1], cell)).isEqualTo(Array.get(arguments, row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void value_isTheArgument(Object arguments) {
        Object[] in = {null, arguments};
        RowInput input = RowInput.value(arguments, in, 1);
        for (int row : new int[] {1, 0, 1}) {
            input.write(row);
            assertThat(in[1]).isEqualTo(Array.get(arguments, row));
        }
    }
}
