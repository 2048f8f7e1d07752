package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Arrays and lists whose elements change places. */
class Reorderings {
    static class Shared {
        private static final int[] ORDER = {3, 1, 2};
        private static final double[] SUMS = new double[10];
        private static final List<Integer> CARDS = new ArrayList<>(List.of(1, 2, 3));
        private static final List<Integer> GUARDED = Collections.synchronizedList(new ArrayList<>());

        @Parallelizable // StaticState
        static int sorted(int x) {
            Arrays.sort(ORDER);
            return ORDER[x];
        }

        @Parallelizable // StaticState
        static double prefixSums(int x) {
            Arrays.parallelPrefix(SUMS, Double::sum);
            return SUMS[x];
        }

        @Parallelizable // StaticState
        static int sortedList(int x) {
            Collections.sort(CARDS);
            return CARDS.get(x);
        }

        @Parallelizable // StaticState
        static int reversed(int x) {
            Collections.reverse(CARDS);
            return CARDS.get(x);
        }

        @Parallelizable // StaticState
        static int rotated(int x) {
            Collections.rotate(CARDS, 1);
            return CARDS.get(x);
        }

        @Parallelizable // StaticState
        static int swapped(int x) {
            Collections.swap(CARDS, 0, 1);
            return CARDS.get(x);
        }

        @Parallelizable // StaticState
        static int shuffledWithASeed(int x) {
            Collections.shuffle(CARDS, new Random(7));
            return CARDS.get(x);
        }

        @Parallelizable // StaticState
        static int extended(int x) {
            Collections.addAll(CARDS, 4, 5);
            return x;
        }

        @Parallelizable // -
        static int synchronizedList(int x) {
            Collections.reverse(GUARDED);
            return x;
        }
    }

    static class Own {
        private static final int[] ORDER = {3, 1, 2};
        private static final double[] ONES = new double[10];
        private static int[] sorted;

        private static int[] order() {
            if (sorted == null) {
                int[] made = ORDER.clone();
                Arrays.sort(made);
                sorted = made;
            }
            return sorted;
        }

        @Parallelizable // -
        static int sortedCopy(int x) {
            int[] copy = ORDER.clone();
            Arrays.sort(copy);
            return copy[x];
        }

        @Parallelizable // -
        static int sortedOnce(int x) {
            return order()[x];
        }

        @Parallelizable // -
        static double filledWithTheSame(int x) {
            Arrays.fill(ONES, 1);
            return ONES[x];
        }

        @Parallelizable // -
        static int shuffledOwn(int x) {
            List<Integer> cards = new ArrayList<>(List.of(1, 2, 3));
            Collections.shuffle(cards, new Random(x));
            Collections.swap(cards, 0, 1);
            return cards.get(x);
        }
    }
}
