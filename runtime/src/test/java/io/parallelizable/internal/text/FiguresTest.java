package io.parallelizable.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worry: figures have more digits than mean something, fewer than one needs, or make no sense at all. */
class FiguresTest {
    @Test
    void times_areInTheUnitThatPeopleUse() {
        assertThat(Figures.time(3.2e-10)).isEqualTo("0.320 ns");
        assertThat(Figures.time(12.34e-6)).isEqualTo("12.3 us");
        assertThat(Figures.time(0.0123)).isEqualTo("12.3 ms");
        assertThat(Figures.time(0.99961)).isEqualTo("1.00 s");
        assertThat(Figures.time(12.34)).isEqualTo("12.3 s");
        assertThat(Figures.time(90)).isEqualTo("90.0 s");
        assertThat(Figures.time(150.4)).isEqualTo("2 min 30 s");
        assertThat(Figures.time(3599.7)).isEqualTo("1 h 0 min");
        assertThat(Figures.time(7500)).isEqualTo("2 h 5 min");
    }

    @Test
    void mean_hasTheDecimalsOfItsError() {
        assertThat(Figures.withError(0.525268123, 0.00156789)).isEqualTo("0.52527 +- 0.00157");
        assertThat(Figures.withError(3.14, 0)).isEqualTo("3.14 +- 0");
        assertThat(Figures.withError(12345.6, 234.5)).isEqualTo("12346 +- 235");
        assertThat(Figures.withError(-1.25e-15, 1e-17)).isEqualTo("-1.25E-15 +- 1E-17");
        assertThat(Figures.withError(Double.NaN, Double.NaN)).isEqualTo("NaN +- NaN");
    }

    @Test
    void values_haveAtMostSixDigits() {
        assertThat(Figures.sixDigits(2)).isEqualTo("2");
        assertThat(Figures.sixDigits(1.0 / 3)).isEqualTo("0.333333");
        assertThat(Figures.sixDigits(1234567)).isEqualTo("1234570");
        assertThat(Figures.sixDigits(0)).isEqualTo("0");
        assertThat(Figures.sixDigits(1.5e300)).isEqualTo("1.5E+300");
        assertThat(Figures.sixDigits(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    }

    @Test
    void roughNumbers_haveTwoDigits() {
        assertThat(Figures.about(9288)).isEqualTo("9300");
        assertThat(Figures.about(16)).isEqualTo("16");
        assertThat(Figures.about(2)).isEqualTo("2");
    }

    @Test
    void partsBeyondAll_areNotShown() {
        assertThat(Figures.part(6.55)).isEqualTo("-");
        assertThat(Figures.part(0.256)).isEqualTo("26 %");
        assertThat(Figures.part(-0.03)).isEqualTo("0 %");
        assertThat(Figures.part(Double.NaN)).isEqualTo("-");
    }
}
