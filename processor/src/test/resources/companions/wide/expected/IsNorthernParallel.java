package companions.wide;

import io.parallelizable.BooleanRun;
import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import javax.annotation.processing.Generated;

/**
 * {@link Regions#isNorthern(double, double, double)} for many inputs at once, on every core. Values, order and
 * exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each other.
 * {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("companions.wide.Regions")
public final class IsNorthernParallel {
    private static final int PLACE_LATITUDE = 0b001;
    private static final int SOUTHERN_LATITUDE = 0b010;
    private static final int NORTHERN_LATITUDE = 0b100;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private IsNorthernParallel() {}

    /** Calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude)} for each index i. */
    public static boolean[] map(double[] placeLatitude, double southernLatitude, double northernLatitude) {
        try {
            if (CUTOFF.includes(placeLatitude.length)) {
                return Loops.sweepPlaceLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        placeLatitude.length,
                        new boolean[placeLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude)} for each index i. */
    public static boolean[] map(double placeLatitude, double[] southernLatitude, double northernLatitude) {
        try {
            if (CUTOFF.includes(southernLatitude.length)) {
                return Loops.sweepSouthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        southernLatitude.length,
                        new boolean[southernLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude, southernLatitude, northernLatitude[i])} for each index i. */
    public static boolean[] map(double placeLatitude, double southernLatitude, double[] northernLatitude) {
        try {
            if (CUTOFF.includes(northernLatitude.length)) {
                return Loops.sweepNorthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        northernLatitude.length,
                        new boolean[northernLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude)} for each index i. */
    public static boolean[] map(double[] placeLatitude, double[] southernLatitude, double northernLatitude) {
        try {
            if (CUTOFF.includes(placeLatitude.length) && southernLatitude.length == placeLatitude.length) {
                return Loops.sweepPlaceLatitudeAndSouthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        placeLatitude.length,
                        new boolean[placeLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude[i])} for each index i. */
    public static boolean[] map(double[] placeLatitude, double southernLatitude, double[] northernLatitude) {
        try {
            if (CUTOFF.includes(placeLatitude.length) && northernLatitude.length == placeLatitude.length) {
                return Loops.sweepPlaceLatitudeAndNorthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        placeLatitude.length,
                        new boolean[placeLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude[i])} for each index i. */
    public static boolean[] map(double placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        try {
            if (CUTOFF.includes(southernLatitude.length) && northernLatitude.length == southernLatitude.length) {
                return Loops.sweepSouthernLatitudeAndNorthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        southernLatitude.length,
                        new boolean[southernLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /** Calls {@code isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude[i])} for each index i. */
    public static boolean[] map(double[] placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        try {
            if (CUTOFF.includes(placeLatitude.length)
                    && southernLatitude.length == placeLatitude.length
                    && northernLatitude.length == placeLatitude.length) {
                return Loops.sweepPlaceLatitudeAndSouthernLatitudeAndNorthernLatitude(
                        placeLatitude,
                        southernLatitude,
                        northernLatitude,
                        0,
                        placeLatitude.length,
                        new boolean[placeLatitude.length]);
            }
            return over(placeLatitude, southernLatitude, northernLatitude).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(placeLatitude, southernLatitude, northernLatitude), failure);
        }
    }

    /**
     * Picks each {@code placeLatitude[i]} for which {@code isNorthern(placeLatitude[i], southernLatitude,
     * northernLatitude)} is true.
     */
    public static double[] filter(double[] placeLatitude, double southernLatitude, double northernLatitude) {
        return Inputs.filter(placeLatitude, map(placeLatitude, southernLatitude, northernLatitude));
    }

    /**
     * Picks each {@code southernLatitude[i]} for which {@code isNorthern(placeLatitude, southernLatitude[i],
     * northernLatitude)} is true.
     */
    public static double[] filter(double placeLatitude, double[] southernLatitude, double northernLatitude) {
        return Inputs.filter(southernLatitude, map(placeLatitude, southernLatitude, northernLatitude));
    }

    /**
     * Picks each {@code northernLatitude[i]} for which {@code isNorthern(placeLatitude, southernLatitude,
     * northernLatitude[i])} is true.
     */
    public static double[] filter(double placeLatitude, double southernLatitude, double[] northernLatitude) {
        return Inputs.filter(northernLatitude, map(placeLatitude, southernLatitude, northernLatitude));
    }

    /**
     * Calls {@code isNorthern(placeLatitude[i], southernLatitude[j], northernLatitude)} for every i and j, for the
     * result at [i][j].
     */
    public static boolean[][] grid(double[] placeLatitude, double[] southernLatitude, double northernLatitude) {
        return overGrid(placeLatitude, southernLatitude, northernLatitude).map();
    }

    /**
     * Calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude[j])} for every i and j, for the
     * result at [i][j].
     */
    public static boolean[][] grid(double[] placeLatitude, double southernLatitude, double[] northernLatitude) {
        return overGrid(placeLatitude, southernLatitude, northernLatitude).map();
    }

    /**
     * Calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude[j])} for every i and j, for the
     * result at [i][j].
     */
    public static boolean[][] grid(double placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return overGrid(placeLatitude, southernLatitude, northernLatitude).map();
    }

    /**
     * Calls {@code isNorthern(placeLatitude[i], southernLatitude[j], northernLatitude[k])} for every i, j and k, for
     * the result at [i][j][k].
     */
    public static boolean[][][] grid(double[] placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return overGrid(placeLatitude, southernLatitude, northernLatitude).map();
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude)} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double[] placeLatitude, double southernLatitude, double northernLatitude) {
        return LOOPS.over(PLACE_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude)} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double placeLatitude, double[] southernLatitude, double northernLatitude) {
        return LOOPS.over(SOUTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude, southernLatitude, northernLatitude[i])} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double placeLatitude, double southernLatitude, double[] northernLatitude) {
        return LOOPS.over(NORTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude)} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double[] placeLatitude, double[] southernLatitude, double northernLatitude) {
        return LOOPS.over(PLACE_LATITUDE | SOUTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude[i])} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double[] placeLatitude, double southernLatitude, double[] northernLatitude) {
        return LOOPS.over(PLACE_LATITUDE | NORTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude[i])} for each
     * index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return LOOPS.over(SOUTHERN_LATITUDE | NORTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude[i])} for
     * each index i.
     */
    public static BooleanRun<boolean[], RuntimeException> over(
            double[] placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return LOOPS.over(
                PLACE_LATITUDE | SOUTHERN_LATITUDE | NORTHERN_LATITUDE,
                placeLatitude,
                southernLatitude,
                northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude[j], northernLatitude)} for
     * every i and j, for the result at [i][j].
     */
    public static BooleanRun<boolean[][], RuntimeException> overGrid(
            double[] placeLatitude, double[] southernLatitude, double northernLatitude) {
        return LOOPS.overGrid(PLACE_LATITUDE | SOUTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude, northernLatitude[j])} for
     * every i and j, for the result at [i][j].
     */
    public static BooleanRun<boolean[][], RuntimeException> overGrid(
            double[] placeLatitude, double southernLatitude, double[] northernLatitude) {
        return LOOPS.overGrid(PLACE_LATITUDE | NORTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude, southernLatitude[i], northernLatitude[j])} for
     * every i and j, for the result at [i][j].
     */
    public static BooleanRun<boolean[][], RuntimeException> overGrid(
            double placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return LOOPS.overGrid(SOUTHERN_LATITUDE | NORTHERN_LATITUDE, placeLatitude, southernLatitude, northernLatitude);
    }

    /**
     * Describes the run that calls {@code isNorthern(placeLatitude[i], southernLatitude[j], northernLatitude[k])} for
     * every i, j and k, for the result at [i][j][k].
     */
    public static BooleanRun<boolean[][][], RuntimeException> overGrid(
            double[] placeLatitude, double[] southernLatitude, double[] northernLatitude) {
        return LOOPS.overGrid(
                PLACE_LATITUDE | SOUTHERN_LATITUDE | NORTHERN_LATITUDE,
                placeLatitude,
                southernLatitude,
                northernLatitude);
    }

    @GeneratedCompanion("companions.wide.Regions")
    private static final class Loops extends BooleanLoops {
        private Loops() {
            super("Regions.isNorthern", "placeLatitude", "southernLatitude", "northernLatitude");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            switch (swept) {
                case PLACE_LATITUDE ->
                    sweepPlaceLatitude((double[]) in[0], (double) in[1], (double) in[2], from, to, results);
                case SOUTHERN_LATITUDE ->
                    sweepSouthernLatitude((double) in[0], (double[]) in[1], (double) in[2], from, to, results);
                case NORTHERN_LATITUDE ->
                    sweepNorthernLatitude((double) in[0], (double) in[1], (double[]) in[2], from, to, results);
                case PLACE_LATITUDE | SOUTHERN_LATITUDE ->
                    sweepPlaceLatitudeAndSouthernLatitude(
                            (double[]) in[0], (double[]) in[1], (double) in[2], from, to, results);
                case PLACE_LATITUDE | NORTHERN_LATITUDE ->
                    sweepPlaceLatitudeAndNorthernLatitude(
                            (double[]) in[0], (double) in[1], (double[]) in[2], from, to, results);
                case SOUTHERN_LATITUDE | NORTHERN_LATITUDE ->
                    sweepSouthernLatitudeAndNorthernLatitude(
                            (double) in[0], (double[]) in[1], (double[]) in[2], from, to, results);
                default ->
                    sweepPlaceLatitudeAndSouthernLatitudeAndNorthernLatitude(
                            (double[]) in[0], (double[]) in[1], (double[]) in[2], from, to, results);
            }
        }

        static boolean[] sweepPlaceLatitude(
                double[] placeLatitude,
                double southernLatitude,
                double northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude[i], southernLatitude, northernLatitude);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepSouthernLatitude(
                double placeLatitude,
                double[] southernLatitude,
                double northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude, southernLatitude[i], northernLatitude);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepNorthernLatitude(
                double placeLatitude,
                double southernLatitude,
                double[] northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude, southernLatitude, northernLatitude[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepPlaceLatitudeAndSouthernLatitude(
                double[] placeLatitude,
                double[] southernLatitude,
                double northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepPlaceLatitudeAndNorthernLatitude(
                double[] placeLatitude,
                double southernLatitude,
                double[] northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude[i], southernLatitude, northernLatitude[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepSouthernLatitudeAndNorthernLatitude(
                double placeLatitude,
                double[] southernLatitude,
                double[] northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude, southernLatitude[i], northernLatitude[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static boolean[] sweepPlaceLatitudeAndSouthernLatitudeAndNorthernLatitude(
                double[] placeLatitude,
                double[] southernLatitude,
                double[] northernLatitude,
                int from,
                int to,
                boolean[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.isNorthern(placeLatitude[i], southernLatitude[i], northernLatitude[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
