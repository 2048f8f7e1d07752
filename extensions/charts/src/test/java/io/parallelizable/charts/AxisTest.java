package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worry: an axis has no ticks, too many, ticks outside of it, or numbers that one cannot read. */
class AxisTest {
    @Test
    void linearAxes_haveAFewTicksThatAreEasyToCount() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double size = Math.pow(10, random.nextInt(20) - 10);
            double from = (random.nextDouble() - 0.5) * size;
            double to = from + (random.nextDouble() + 1e-3) * size;
            Axis axis = Axis.linear(from, to, 100, 300 + random.nextInt(1000));
            List<Double> ticks = axis.ticks();
            assertThat(ticks).hasSizeBetween(1, axis.length() / 70 + 2);
            for (double tick : ticks) {
                assertThat(axis.pixel(tick)).isBetween(99.0, 101.0 + axis.length());
            }
        }
    }

    @Test
    void ticks_readDifferentlyHoweverFarFromZero() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double from = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(580) - 290);
            double to = from + Math.abs(from) * Math.pow(10, -random.nextInt(15));
            Axis axis = Axis.linear(from, to, 100, 300);
            assertThat(axis.ticks().stream().map(axis::label))
                    .hasSizeBetween(1, 7)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theLeastAndTheGreatestAxes_haveTicks() {
        assertThat(Axis.linear(0, Double.MIN_VALUE, 0, 300).ticks()).containsExactly(0.0);
        assertThat(Axis.linear(-Double.MAX_VALUE, Double.MAX_VALUE, 0, 600).ticks())
                .containsExactly(-1.5e308, -1e308, -5e307, 0.0, 5e307, 1e308, 1.5e308);
        assertThat(Axis.linear(-Double.MAX_VALUE, Double.MAX_VALUE, 0, 600).pixel(0))
                .isEqualTo(300);
        assertThat(Axis.linear(1e17, 1e17, 0, 600).pixel(1e17)).isEqualTo(0);
    }

    @Test
    void logarithmicAxes_haveATickInEachRange() {
        for (double from = 1e-12; from < 1e3; from *= 1.7) {
            for (double factor : new double[] {2.6, 10, 1e3, 1e9}) {
                Axis axis = Axis.logarithmic(from, from * factor, 0, 600);
                assertThat(axis.ticks())
                        .hasSizeBetween(1, 12)
                        .allSatisfy(tick -> assertThat(axis.pixel(tick)).isBetween(-0.01, 600.01));
            }
        }
    }

    @Test
    void ticks_areKnown() {
        assertThat(Axis.linear(0, 100, 0, 700).ticks())
                .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0);
        assertThat(Axis.linear(0, 3, 0, 700).withSteps(1).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Axis.logarithmic(0.9, 1200, 0, 700).ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(Axis.linear(0, 10, 400, -300).pixel(5)).isCloseTo(250, within(1e-9));
        assertThat(Axis.logarithmic(1, 100, 0, 200).pixel(10)).isCloseTo(100, within(1e-9));
    }

    @Test
    void numbers_haveNoDigitsThatSayNothing() {
        assertThat(Numbers.tick(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Numbers.tick(100_000)).isEqualTo("100000");
        assertThat(Numbers.tick(1e9)).isEqualTo("1E+9");
        assertThat(Numbers.tick(1 / 3.0)).isEqualTo("0.333333");
        assertThat(Numbers.tick(1_000_000.25)).isEqualTo("1000000.25");
        assertThat(Numbers.tick(-0.0)).isEqualTo("0");
        assertThat(Numbers.tick(Double.NaN)).isEmpty();
    }

    @Test
    void times_areInTheUnitThatSuitsThem() {
        assertThat(TimeUnits.text(0.25)).isEqualTo("250 ms");
        assertThat(TimeUnits.text(1e-5)).isEqualTo("10 us");
        assertThat(TimeUnits.text(12)).isEqualTo("12 s");
        assertThat(TimeUnits.text(2.5e-10)).isEqualTo("0.25 ns");
        assertThat(TimeUnits.of(0).symbol()).isEqualTo("ns");
    }
}
