package companions.wide;

import io.parallelizable.Parallelizable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Companions whose lines would be too long. */
public final class Regions {
    private Regions() {}

    /**
     * Whether a place lies in the northern half of a region.
     *
     * @param placeLatitude where it is
     * @param southernLatitude where the region begins
     * @param northernLatitude where it ends
     * @return whether it does
     */
    @Parallelizable
    public static boolean isNorthern(double placeLatitude, double southernLatitude, double northernLatitude) {
        return placeLatitude > (southernLatitude + northernLatitude) / 2;
    }

    /**
     * The values by their keys.
     *
     * @param <K> what they are found by
     * @param <V> what they are
     * @param valuesOfTheRegion by region
     * @param nameOfTheRegion which one
     * @return those of the region
     * @throws IOException if there is none
     */
    @Parallelizable
    public static <K extends Comparable<? super K>, V> Map.Entry<K, List<? extends V>> find(
            Map<K, Map<String, List<? extends V>>> valuesOfTheRegion, String nameOfTheRegion) throws IOException {
        throw new IOException(nameOfTheRegion + valuesOfTheRegion);
    }
}
