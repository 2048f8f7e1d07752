package io.parallelizable.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis: the pixel of a number, and the places of the ticks.
 *
 * @param from the number at its beginning
 * @param to the number at its end
 * @param start the pixel at its beginning
 * @param length how many pixels it has, negative upwards
 * @param leastStep the least difference between two ticks, of a linear axis
 * @param isLogarithmic whether equal factors, and not equal differences, are equally long
 */
record Axis(double from, double to, int start, int length, double leastStep, boolean isLogarithmic) {
    /** Room for a tick and its label. */
    private static final int TICK_PIXELS = 70;

    /** A tick's number is one of these times a power of ten: they are easy to count in. */
    private static final double[] STEPS = {1, 2, 5, 10};

    private static final double GREATEST_STEP = 1e308;

    static Axis linear(double from, double to, int start, int length) {
        return new Axis(finite(from), finite(to > from ? to : above(from)), start, length, 0, false);
    }

    static Axis logarithmic(double from, double to, int start, int length) {
        return new Axis(from, to > from ? to : from * 10, start, length, 0, true);
    }

    private static double finite(double number) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number));
    }

    /** A greater number, by 1 where that is one. */
    static double above(double number) {
        return Math.max(number + 1, Math.nextUp(number));
    }

    /** How far a number is on the way between two others, as a part of it; their difference may be too large. */
    static double share(double value, double from, double to) {
        return to - from <= Double.MAX_VALUE
                ? (value - from) / (to - from)
                : (value / 2 - from / 2) / (to / 2 - from / 2);
    }

    /** The same with ticks that are not closer than that. */
    Axis withSteps(double least) {
        return new Axis(from, to, start, length, least, isLogarithmic);
    }

    /** Where a number is. */
    double pixel(double value) {
        double share = isLogarithmic ? Math.log(value / from) / Math.log(to / from) : share(value, from, to);
        return start + share * length;
    }

    /** The numbers that have a tick. */
    List<Double> ticks() {
        return isLogarithmic ? decades() : multiples();
    }

    /** A tick of a linear axis with as many digits as tell it from the next one. */
    String label(double tick) {
        return Numbers.tick(tick, step());
    }

    private List<Double> multiples() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step - 1e-9); k <= to / step + 1e-9; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    private double step() {
        double part = (double) TICK_PIXELS / Math.abs(length);
        return step(Math.max(Math.max(leastStep, finest()), Math.min(to * part - from * part, GREATEST_STEP)));
    }

    /** Closer ticks would be the same numbers. */
    private double finest() {
        return Math.max(Double.MIN_NORMAL, Math.ulp(Math.max(Math.abs(from), Math.abs(to))));
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : STEPS) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Powers of ten; where there are fewer than two of them, two and five times those as well. */
    private List<Double> decades() {
        List<Double> ticks = decades(1);
        return ticks.size() > 2 ? ticks : decades(1, 2, 5);
    }

    private List<Double> decades(double... factors) {
        List<Double> ticks = new ArrayList<>();
        for (int exponent = (int) Math.floor(Math.log10(from)); Math.pow(10, exponent) <= to; exponent++) {
            for (double factor : factors) {
                double tick = factor * Math.pow(10, exponent);
                if (tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
