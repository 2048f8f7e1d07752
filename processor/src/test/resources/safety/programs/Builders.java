package programs;

import io.parallelizable.Parallelizable;

/** Builders and other objects that pass themselves on. */
class Builders {
    static class Simulation {
        private double step = 0.01;
        private double end = 1;

        Simulation step(double value) {
            step = value;
            return this;
        }

        Simulation end(double value) {
            end = value;
            return this;
        }

        double run(double x) {
            for (double t = 0; t < end; t += step) {
                x += step * -x;
            }
            return x;
        }
    }

    static class OwnBuilder {
        @Parallelizable // -
        static double simulate(double x) {
            return new Simulation().step(0.001).end(2).run(x);
        }
    }

    static class SharedBuilder {
        private static final Simulation SIMULATION = new Simulation();

        @Parallelizable // StaticState
        static double simulateShared(double x, double step) {
            return SIMULATION.step(step).end(2).run(x);
        }
    }

    static class SharedBuilderOnlyRead {
        private static final Simulation SIMULATION = new Simulation();

        @Parallelizable // -
        static double simulateRead(double x) {
            return SIMULATION.run(x);
        }
    }

    static class OneText {
        private static final StringBuilder TEXT = new StringBuilder();

        @Parallelizable // StaticState
        static String row(double[] values) {
            TEXT.setLength(0);
            for (double value : values) {
                TEXT.append(value).append(';');
            }
            return TEXT.toString();
        }
    }

    static class OwnText {
        @Parallelizable // -
        static String line(double[] values) {
            StringBuilder text = new StringBuilder();
            for (double value : values) {
                text.append(value).append(';');
            }
            return text.toString();
        }
    }
}
