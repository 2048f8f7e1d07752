package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parallelizable.support.Vectors;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a sequence differs from NumPy's in the last bit, or in its length. */
class SequencesTest {
    static Stream<List<String>> linspace() throws IOException {
        return Vectors.rows("/linspace.csv");
    }

    static Stream<List<String>> arangeOfDoubles() throws IOException {
        return Vectors.rows("/arange.csv").filter(row -> row.get(0).equals("d"));
    }

    static Stream<List<String>> arangeOfIntegers() throws IOException {
        return Vectors.rows("/arange.csv").filter(row -> row.get(0).equals("i"));
    }

    private static double bits(String hex) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
    }

    private static List<String> bits(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Vectors::bits).toList();
    }

    @ParameterizedTest
    @MethodSource
    void linspace(List<String> row) {
        double[] numbers = Sequences.linspace(bits(row.get(0)), bits(row.get(1)), Integer.parseInt(row.get(2)));
        assertThat(bits(numbers)).isEqualTo(row.subList(3, row.size()));
    }

    @ParameterizedTest
    @MethodSource
    void arangeOfDoubles(List<String> row) {
        double[] numbers = Sequences.arange(bits(row.get(1)), bits(row.get(2)), bits(row.get(3)));
        assertThat(bits(numbers)).isEqualTo(row.subList(4, row.size()));
    }

    @ParameterizedTest
    @MethodSource
    void arangeOfIntegers(List<String> row) {
        int[] bounds = row.subList(1, 4).stream().mapToInt(Integer::parseInt).toArray();
        long[] numbers = row.stream().skip(4).mapToLong(Long::parseLong).toArray();
        assertThat(Sequences.arange(bounds[0], bounds[1], bounds[2]))
                .isEqualTo(Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray());
        assertThat(Sequences.arange((long) bounds[0], bounds[1], bounds[2])).isEqualTo(numbers);
    }

    @Test
    void shortForms_startAtZeroWithStepsOfOne() {
        assertThat(Sequences.arange(3)).isEqualTo(new int[] {0, 1, 2});
        assertThat(Sequences.arange(3L)).isEqualTo(new long[] {0, 1, 2});
        assertThat(Sequences.arange(2.5)).isEqualTo(new double[] {0, 1, 2});
        assertThat(Sequences.arange(2, 4)).isEqualTo(new int[] {2, 3});
        assertThat(Sequences.arange(2L, 4L)).isEqualTo(new long[] {2, 3});
        assertThat(Sequences.arange(0.5, 2.5)).isEqualTo(new double[] {0.5, 1.5});
    }

    @Test
    void endsOfTheirTypes_doNotOverflow() {
        assertThat(Sequences.arange(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isEqualTo(new int[] {Integer.MIN_VALUE, -1, Integer.MAX_VALUE - 1});
        assertThat(Sequences.arange(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .isEqualTo(new long[] {Long.MIN_VALUE, -1, Long.MAX_VALUE - 1});
        assertThat(Sequences.arange(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE))
                .isEqualTo(new long[] {Long.MAX_VALUE, -1});
    }

    @Test
    void nothingAhead_isEmpty() {
        assertThat(Sequences.arange(-3)).isEmpty();
        assertThat(Sequences.arange(0L, 5L, -1L)).isEmpty();
        assertThat(Sequences.arange(1.0, 0.0, 1.0)).isEmpty();
        assertThat(Sequences.linspace(0, 1, 0)).isEmpty();
    }

    @Test
    void whatLeadsNowhere_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(0, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(0L, 5L, 0L));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(0.0, 5.0, 0.0));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.linspace(0, 1, -1));
    }

    @Test
    void moreThanAnArrayHolds_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(Integer.MIN_VALUE, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(Long.MIN_VALUE, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(1e10));
        assertThatIllegalArgumentException().isThrownBy(() -> Sequences.arange(Double.POSITIVE_INFINITY));
    }

    @Test
    void linspaceWhoseStepUnderflows_keepsItsEnd() {
        assertThat(Sequences.linspace(0, Double.MIN_VALUE, 3)).containsExactly(0, 0, Double.MIN_VALUE);
    }
}
