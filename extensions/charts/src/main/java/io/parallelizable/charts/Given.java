package io.parallelizable.charts;

import java.util.List;
import java.util.Objects;
import java.util.function.DoublePredicate;

/** Refuses, by name, what is given and cannot be drawn. */
final class Given {
    private Given() {}

    static void names(String title, String xName, String yName) {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(xName, "xName");
        Objects.requireNonNull(yName, "yName");
    }

    static double[] numbers(List<? extends Number> list, String name) {
        Objects.requireNonNull(list, name);
        double[] numbers = new double[list.size()];
        int i = 0;
        for (Number number : list) {
            numbers[i] = Objects.requireNonNull(number, name + "[" + i + "]").doubleValue();
            i++;
        }
        return numbers;
    }

    static void finite(double[] numbers, String name, String owner) {
        all(numbers, Double::isFinite, name, owner, "is not finite");
    }

    /** Refuses the first number that does not fulfil a condition. */
    static void all(double[] numbers, DoublePredicate condition, String name, String owner, String problem) {
        for (int i = 0; i < numbers.length; i++) {
            if (!condition.test(numbers[i])) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] of \"" + owner + "\" is " + numbers[i] + ", which " + problem);
            }
        }
    }

    static void ends(double low, double high, String owner) {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    owner + " needs a low end below a high one, both finite, not " + low + " and " + high);
        }
    }
}
