package io.parallelizable;

import io.parallelizable.internal.text.Figures;

/**
 * The statistics of a run's results: their number, their mean with its standard error, their spread.
 *
 * <p>Computed in one pass, pairwise (Chan, Golub and LeVeque, <i>Algorithms for computing the sample variance</i>, The
 * American Statistician 37, 1983, 242-247), so the spread is accurate even if all results are far from zero; with the
 * same bits for any number of threads. If any result is NaN, every value except {@link #count} is NaN.
 *
 * @param count how many results there are
 * @param sum their sum; 0 if there are none
 * @param squaredDeviations the sum of their squared differences from the mean; 0 if there are fewer than two
 * @param min the least one as {@link Math#min} has it; NaN if there are none
 * @param max the greatest one as {@link Math#max} has it; NaN if there are none
 */
public record Statistics(long count, double sum, double squaredDeviations, double min, double max) {
    /** {@return the arithmetic mean; NaN if there are no results} */
    public double mean() {
        return sum / count;
    }

    /**
     * {@return the sample variance; NaN if there are fewer than two results} That is an unbiased estimate of the
     * variance of what the results are a sample of: the squared deviations over {@code count - 1}. (NumPy's {@code var}
     * divides by {@code count} unless it is given {@code ddof=1}.)
     */
    public double variance() {
        return count < 2 ? Double.NaN : squaredDeviations / (count - 1);
    }

    /**
     * {@return the sample standard deviation, the square root of {@link #variance}, in the unit of the results; NaN if
     * there are fewer than two}
     */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /**
     * {@return the standard error of the mean, if the results are independent, in their unit; NaN if there are fewer
     * than two} That is the standard deviation over the square root of {@code count}. About two in three means lie
     * within one standard error of the true value, 95 in 100 within two.
     */
    public double standardError() {
        return standardDeviation() / Math.sqrt(count);
    }

    /**
     * {@return the main numbers, such as {@code 1000 results, mean 3.1404 +- 0.0165, standard deviation 0.522, from 2.1
     * to 4}: the error with three significant digits, and the mean with as many decimals as that}
     */
    @Override
    public String toString() {
        if (count < 2) {
            return count == 0 ? "no results" : "1 result, " + Figures.sixDigits(sum);
        }
        return count + " results, mean " + Figures.withError(mean(), standardError()) + ", standard deviation "
                + Figures.threeDigits(standardDeviation()) + ", from " + Figures.sixDigits(min) + " to "
                + Figures.sixDigits(max);
    }
}
