package io.parallelizable.checkpoint.internal.identity;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The program that tests change here and there: it has a little of everything that javac writes in its own way. */
final class EnergyProgram {
    static final String SOURCE = """
            import java.util.ArrayList;
            import java.util.Comparator;
            import java.util.List;
            import java.util.function.DoubleUnaryOperator;

            public class Energy {
                static final double HALF = 0.5;
                static final double[] TABLE = {1, 2, 3};

                enum Kind { COLD, WARM, HOT }

                interface Shape {
                    double area();
                }

                static final class Circle implements Shape {
                    public double area() { return 3.14; }
                }

                static final class Square implements Shape {
                    public double area() { return 4; }
                }

                record Point(double x, double y) {}

                public static double energy(double start) {
                    double sum = 0;
                    Kind kind = start > 1 ? Kind.HOT : Kind.COLD;
                    switch (kind) {
                        case COLD: sum += 1; break;
                        case HOT: sum += 10; break;
                        default: sum += 100;
                    }
                    double scaled = start * HALF;
                    DoubleUnaryOperator twice = value -> 2 * value + scaled;
                    List<Double> all = new ArrayList<>(List.of(start, sum));
                    all.sort(new Comparator<Double>() {
                        @Override
                        public int compare(Double a, Double b) { return Double.compare(a + scaled, b); }
                    });
                    Shape shape = new Circle();
                    sum += step(all.get(0)) + twice.applyAsDouble(shape.area());
                    return sum + new Point(sum, start).toString().length() + TABLE[1];
                }

                static double step(double value) {
                    return value * value;
                }

                static double unused(double value) {
                    return value;
                }
            }
            """;

    private EnergyProgram() {}

    /** The program as it is. */
    static Program in(Path directory) {
        return Program.in(directory).with("Energy", SOURCE);
    }

    /** The program with one place replaced, which has to be there. */
    static Program in(Path directory, String old, String young) {
        if (!SOURCE.contains(old)) {
            throw new AssertionError("no " + old);
        }
        return changed(directory, source -> source.replace(old, young));
    }

    static Program changed(Path directory, UnaryOperator<String> change) {
        return Program.in(directory).with("Energy", change.apply(SOURCE));
    }
}
