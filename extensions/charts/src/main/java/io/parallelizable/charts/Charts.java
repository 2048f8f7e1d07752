package io.parallelizable.charts;

import io.parallelizable.Profile;
import io.parallelizable.Scaling;
import io.parallelizable.Sequences;
import io.parallelizable.Speedup;
import io.parallelizable.Statistics;
import java.util.List;
import java.util.Objects;

/**
 * Charts of runs' results and measurements, in one line each:
 * {@code Charts.of(run.scaling()).save(Path.of("speedup.png"))}.
 *
 * <p>Colour-blind readers can tell the colours apart; times are shown in a suitable unit.
 */
public final class Charts {
    private Charts() {}

    /**
     * The speed-up of a run over the number of threads, beside the ideal line.
     *
     * @param scaling the speed-ups of a run
     * @return a chart of the speed-up over the number of threads
     */
    public static Chart of(Scaling scaling) {
        List<Integer> threads = scaling.rows().stream().map(Speedup::threads).toList();
        List<Double> factors = scaling.rows().stream().map(Speedup::factor).toList();
        Speedup last = scaling.last();
        double most = 1.1
                * Math.max(
                        last.threads(),
                        factors.stream().mapToDouble(factor -> factor).max().orElse(1));
        return lines(last.function() + ", N = " + last.length(), "threads", "serial time / parallel time")
                .line("measured", threads, factors)
                .reference(
                        "ideal: n times as fast on n threads", List.of(0, last.threads()), List.of(0, last.threads()))
                .wholeNumbersUpTo(last.threads())
                .xBetween(0, 1.1 * last.threads())
                .yUpTo(most);
    }

    /**
     * When each thread of a run was in an element: a row for each thread (a Gantt chart), with the longest element
     * marked and named.
     *
     * @param profile the profile of a run
     * @return a chart of the run's time
     */
    public static Chart of(Profile<?> profile) {
        return new Timeline(profile);
    }

    /**
     * How many elements of a run took how long.
     *
     * @param profile the profile of a run
     * @return a histogram, the times on a logarithmic axis
     */
    public static Chart histogram(Profile<?> profile) {
        return new TimesHistogram(profile);
    }

    /**
     * The means of trials in their order, with their standard errors as bars.
     *
     * @param trials the trials, at least one
     * @return a chart of the means over the numbers 1, 2, 3, …
     * @throws IllegalArgumentException if there are none, or a mean or standard error is not finite
     */
    public static Chart of(Statistics... trials) {
        Objects.requireNonNull(trials, "trials");
        return errorBars("mean and standard error", "trial", Sequences.arange(1.0, trials.length + 1), "mean", trials);
    }

    /**
     * The means of trials over a parameter, with their standard errors as bars.
     *
     * @param title the title of the chart
     * @param xName the name of the parameter
     * @param x the parameter's values, one for each trial
     * @param yName the name of the quantity of which the means are shown
     * @param trials the trials, at least one
     * @return a chart of the means over {@code x}
     * @throws IllegalArgumentException if there are no trials, or not as many as values; or if a value, a mean or a
     *     standard error is not finite
     */
    public static Chart errorBars(String title, String xName, double[] x, String yName, Statistics... trials) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(trials, "trials");
        if (trials.length == 0 || trials.length != x.length) {
            throw new IllegalArgumentException(
                    "error bars need as many trials as x has numbers, not " + trials.length + " for " + x.length);
        }
        for (int i = 0; i < trials.length; i++) {
            Objects.requireNonNull(trials[i], "trials[" + i + "]");
        }
        return new ErrorBars(title, xName, x.clone(), yName, trials.clone());
    }

    /**
     * The numbers of a grid as colours.
     *
     * @param values the numbers: in {@code values[i][j]}, i grows to the right and j upwards
     * @return a heat map, as {@link #heatMap(String, String, double[], String, double[], double[][])} makes it
     * @throws IllegalArgumentException if there are none, or the rows are not equally long
     */
    public static HeatMap heatMap(double[][] values) {
        Objects.requireNonNull(values, "values");
        int columns = values.length == 0 ? 0 : Objects.requireNonNull(values[0], "values[0]").length;
        return heatMap(
                "", "i", Sequences.arange((double) values.length), "j", Sequences.arange((double) columns), values);
    }

    /**
     * The numbers of a grid as colours, with its axes: what a companion's {@code grid(x, y)} gives, over the same
     * {@code x} and {@code y}.
     *
     * <p>If there are numbers of both signs, zero is in the middle of the scale: negative numbers are orange, positive
     * ones purple. Numbers that are not finite are grey.
     *
     * @param title the title of the chart
     * @param xName the name of the x axis
     * @param x the numbers of the x axis, equally spaced; if they descend, the cells are drawn from the last one on
     * @param yName the name of the y axis
     * @param y the numbers of the y axis, equally spaced; if they descend, the cells are drawn from the last one on
     * @param values the numbers: {@code values[i][j]} belongs to {@code x[i]} and {@code y[j]}
     * @return a heat map
     * @throws IllegalArgumentException if there are none, or not as many as {@code x} and {@code y} have; or if one of
     *     {@code x} or {@code y} is not finite
     */
    public static HeatMap heatMap(String title, String xName, double[] x, String yName, double[] y, double[][] values) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(values, "values");
        if (x.length == 0 || y.length == 0 || values.length != x.length) {
            throw new IllegalArgumentException("a heat map needs a row of values for each x, and at least one: "
                    + values.length + " for " + x.length);
        }
        double[][] copy = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            Objects.requireNonNull(values[i], "values[" + i + "]");
            if (values[i].length != y.length) {
                throw new IllegalArgumentException("a heat map needs a value for each y: values[" + i + "] has "
                        + values[i].length + ", y has " + y.length);
            }
            copy[i] = values[i].clone();
        }
        return new HeatMap(title, xName, x.clone(), yName, y.clone(), copy);
    }

    /**
     * A chart of lines, to which lines are added.
     *
     * @param title the title of the chart
     * @param xName the name of the x axis
     * @param yName the name of the y axis
     * @return a chart without lines yet
     */
    public static LineChart lines(String title, String xName, String yName) {
        return new LineChart(title, xName, yName);
    }

    /**
     * A chart of bars in groups, to which bars are added.
     *
     * @param title the title of the chart
     * @param yName the name of the y axis
     * @param groups the names of the groups
     * @return a chart without bars yet
     */
    public static BarChart bars(String title, String yName, List<String> groups) {
        return new BarChart(title, yName, groups);
    }
}
