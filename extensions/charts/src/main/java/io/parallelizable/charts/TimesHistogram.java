package io.parallelizable.charts;

import io.parallelizable.Profile;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** How many elements took how long, the times on a logarithmic axis. */
final class TimesHistogram extends Chart {
    private static final int LEFT = 84;
    private static final int TOP = 50;
    private static final int RIGHT = 40;
    private static final int BOTTOM = 70;

    /** Bars for each factor of ten; a profile knows times to a sixteenth, so that there are no gaps. */
    private static final int BARS_A_DECADE = 16;

    /** Least height of a bar, so that a single element can be seen. */
    private static final double LEAST_HEIGHT = 3;

    /** Places that the elements of a bin are spread over, at most. */
    private static final int PLACES = 16;

    private final Profile.Times times;
    private final String function;

    TimesHistogram(Profile<?> profile) {
        this.times = profile.times();
        this.function = profile.function();
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        Plot plot = new Plot(graphics, LEFT, TOP, width - RIGHT, height - BOTTOM);
        plot.title(function + ": how long elements take");
        plot.names("time of an element", "elements");
        if (times.bins().isEmpty()) {
            return;
        }
        int first = decadeBar(times.bins().get(0).from());
        int last = decadeBar(times.max()) + 1;
        double[] counts = counts(first, last);
        Axis x = plot.logarithmicXAxis(time(first - 1), time(last + 1));
        Axis y = plot.yAxis(0, 1.05 * Arrays.stream(counts).max().orElse(1)).withSteps(1);
        plot.yTicks(y, y::label, true);
        graphics.setColor(Look.MAIN);
        for (int bar = first; bar <= last; bar++) {
            if (counts[bar - first] > 0) {
                graphics.fill(bar(x, y, bar, counts[bar - first]));
            }
        }
        plot.xTicks(x, TimeUnits::text);
    }

    /** Bars and bins do not have the same bounds: the elements of a bin are taken to be evenly spread over it. */
    private double[] counts(int first, int last) {
        double[] counts = new double[last - first + 1];
        for (Profile.Bin bin : times.bins()) {
            long places = Math.min(bin.count(), PLACES);
            for (int k = 0; k < places; k++) {
                double time = bin.from() + (bin.to() - bin.from()) * (k + 0.5) / places;
                int bar = decadeBar(Math.min(time, times.max()));
                counts[Math.max(first, bar) - first] += (double) bin.count() / places;
            }
        }
        return counts;
    }

    private static int decadeBar(double seconds) {
        return (int) Math.floor(Math.log10(Math.max(1e-12, seconds)) * BARS_A_DECADE);
    }

    private static double time(int bar) {
        return Math.pow(10, (double) bar / BARS_A_DECADE);
    }

    private static Rectangle2D bar(Axis x, Axis y, int bar, double count) {
        double left = x.pixel(time(bar));
        double height = Math.max(LEAST_HEIGHT, y.pixel(0) - y.pixel(count));
        return new Rectangle2D.Double(left, y.pixel(0) - height, x.pixel(time(bar + 1)) - left - 1, height);
    }
}
