package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Locks that the caller holds. */
class LocksTest {
    /** A service with a lock, whose prices change. */
    static final class Prices {
        private static final Map<Integer, Integer> PRICES = new ConcurrentHashMap<>(Map.of(1, 10, 2, 20, 3, 30));

        private Prices() {}

        // snippet: method
        static synchronized int current(int product) {
            return PRICES.getOrDefault(product, 0);
        }

        @Parallelizable
        static int quote(int product) {
            return 2 * current(product);
        }
        // end

        // snippet: held
        static synchronized int[] all(int[] products) {
            return QuoteParallel.map(products);
        }
        // end

        @Parallelizable
        static int twice(int price) {
            return 2 * price;
        }

        // snippet: outside
        static int[] allOutside(int[] products) {
            int[] current;
            synchronized (Prices.class) {
                current = Arrays.stream(products).map(Prices::current).toArray();
            }
            return TwiceParallel.map(current);
        }
        // end
    }

    private final int[] products = {1, 2, 3};

    @Test
    void mapUnderALockThatElementsTakeToo_ends() {
        assertThat(Prices.all(products)).containsExactly(20, 40, 60);
    }

    @Test
    void mapOutsideTheLock_isTheWayOut() {
        assertThat(Prices.allOutside(products)).containsExactly(20, 40, 60);
    }
}
