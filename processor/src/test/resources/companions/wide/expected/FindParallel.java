package companions.wide;

import io.parallelizable.ObjectRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.ObjectLoops;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * {@link Regions#find(Map, String)} for many inputs at once, on every core. Values, order and exceptions are those of
 * the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with
 * options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("companions.wide.Regions")
public final class FindParallel {
    private static final int VALUES_OF_THE_REGION = 0b01;
    private static final int NAME_OF_THE_REGION = 0b10;
    private static final Loops LOOPS = new Loops();

    private FindParallel() {}

    /** Calls {@code find(valuesOfTheRegion[i], nameOfTheRegion)} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion)} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion, String nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Calls {@code find(valuesOfTheRegion, nameOfTheRegion[i])} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, String[] nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Calls {@code find(valuesOfTheRegion, nameOfTheRegion.get(i))} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, List<? extends String> nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Calls {@code find(valuesOfTheRegion[i], nameOfTheRegion[i])} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String[] nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion.get(i))} for each index i. */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> map(
            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion,
            List<? extends String> nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /**
     * Calls {@code find(valuesOfTheRegion[i], nameOfTheRegion)} for each index i, and leaves out results that are null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /**
     * Calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion)} for each index i, and leaves out results that are
     * null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion, String nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /**
     * Calls {@code find(valuesOfTheRegion, nameOfTheRegion[i])} for each index i, and leaves out results that are null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, String[] nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /**
     * Calls {@code find(valuesOfTheRegion, nameOfTheRegion.get(i))} for each index i, and leaves out results that are
     * null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, List<? extends String> nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /**
     * Calls {@code find(valuesOfTheRegion[i], nameOfTheRegion[i])} for each index i, and leaves out results that are
     * null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String[] nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /**
     * Calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion.get(i))} for each index i, and leaves out results
     * that are null.
     */
    public static <K extends Comparable<? super K>, V> List<Map.Entry<K, List<? extends V>>> mapNonNull(
            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion,
            List<? extends String> nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>over(valuesOfTheRegion, nameOfTheRegion).mapNonNull();
    }

    /** Calls {@code find(valuesOfTheRegion[i], nameOfTheRegion[j])} for every i and j, for the result at [i][j]. */
    public static <K extends Comparable<? super K>, V> List<List<Map.Entry<K, List<? extends V>>>> grid(
            Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String[] nameOfTheRegion) throws IOException {
        return FindParallel.<K, V>overGrid(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /**
     * Calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion.get(j))} for every i and j, for the result at [i][j].
     */
    public static <K extends Comparable<? super K>, V> List<List<Map.Entry<K, List<? extends V>>>> grid(
            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion,
            List<? extends String> nameOfTheRegion)
            throws IOException {
        return FindParallel.<K, V>overGrid(valuesOfTheRegion, nameOfTheRegion).map();
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion[i], nameOfTheRegion)} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String nameOfTheRegion) {
        return LOOPS.listOver(VALUES_OF_THE_REGION, valuesOfTheRegion, nameOfTheRegion);
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion)} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion, String nameOfTheRegion) {
        return LOOPS.listOver(VALUES_OF_THE_REGION, Inputs.array(valuesOfTheRegion, Map.class), nameOfTheRegion);
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion, nameOfTheRegion[i])} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, String[] nameOfTheRegion) {
        return LOOPS.listOver(NAME_OF_THE_REGION, valuesOfTheRegion, nameOfTheRegion);
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion, nameOfTheRegion.get(i))} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, List<? extends String> nameOfTheRegion) {
        return LOOPS.listOver(NAME_OF_THE_REGION, valuesOfTheRegion, Inputs.array(nameOfTheRegion, String.class));
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion[i], nameOfTheRegion[i])} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String[] nameOfTheRegion) {
        return LOOPS.listOver(VALUES_OF_THE_REGION | NAME_OF_THE_REGION, valuesOfTheRegion, nameOfTheRegion);
    }

    /** Describes the run that calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion.get(i))} for each index i. */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<Map.Entry<K, List<? extends V>>>, IOException> over(
                    List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion,
                    List<? extends String> nameOfTheRegion) {
        return LOOPS.listOver(
                VALUES_OF_THE_REGION | NAME_OF_THE_REGION,
                Inputs.array(valuesOfTheRegion, Map.class),
                Inputs.array(nameOfTheRegion, String.class));
    }

    /**
     * Describes the run that calls {@code find(valuesOfTheRegion[i], nameOfTheRegion[j])} for every i and j, for the
     * result at [i][j].
     */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<List<Map.Entry<K, List<? extends V>>>>, IOException>
                    overGrid(Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion, String[] nameOfTheRegion) {
        return LOOPS.listOverGrid(VALUES_OF_THE_REGION | NAME_OF_THE_REGION, valuesOfTheRegion, nameOfTheRegion);
    }

    /**
     * Describes the run that calls {@code find(valuesOfTheRegion.get(i), nameOfTheRegion.get(j))} for every i and j,
     * for the result at [i][j].
     */
    public static <K extends Comparable<? super K>, V>
            ObjectRun<Map.Entry<K, List<? extends V>>, List<List<Map.Entry<K, List<? extends V>>>>, IOException>
                    overGrid(
                            List<? extends Map<K, Map<String, List<? extends V>>>> valuesOfTheRegion,
                            List<? extends String> nameOfTheRegion) {
        return LOOPS.listOverGrid(
                VALUES_OF_THE_REGION | NAME_OF_THE_REGION,
                Inputs.array(valuesOfTheRegion, Map.class),
                Inputs.array(nameOfTheRegion, String.class));
    }

    @GeneratedCompanion("companions.wide.Regions")
    private static final class Loops extends ObjectLoops<Object> {
        private Loops() {
            super(Object.class, "Regions.find", "valuesOfTheRegion", "nameOfTheRegion");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            dispatch(swept, in, from, to, results);
        }

        private static <K extends Comparable<? super K>, V> void dispatch(
                int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            switch (swept) {
                case VALUES_OF_THE_REGION ->
                    Loops.<K, V>sweepValuesOfTheRegion(as(in[0]), (String) in[1], from, to, results);
                case NAME_OF_THE_REGION ->
                    Loops.<K, V>sweepNameOfTheRegion(as(in[0]), (String[]) in[1], from, to, results);
                default ->
                    Loops.<K, V>sweepValuesOfTheRegionAndNameOfTheRegion(
                            as(in[0]), (String[]) in[1], from, to, results);
            }
        }

        static <K extends Comparable<? super K>, V> void sweepValuesOfTheRegion(
                Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion,
                String nameOfTheRegion,
                int from,
                int to,
                Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.<K, V>find(valuesOfTheRegion[i], nameOfTheRegion);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <K extends Comparable<? super K>, V> void sweepNameOfTheRegion(
                Map<K, Map<String, List<? extends V>>> valuesOfTheRegion,
                String[] nameOfTheRegion,
                int from,
                int to,
                Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.<K, V>find(valuesOfTheRegion, nameOfTheRegion[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <K extends Comparable<? super K>, V> void sweepValuesOfTheRegionAndNameOfTheRegion(
                Map<K, Map<String, List<? extends V>>>[] valuesOfTheRegion,
                String[] nameOfTheRegion,
                int from,
                int to,
                Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Regions.<K, V>find(valuesOfTheRegion[i], nameOfTheRegion[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
