package interrupted;

import io.parallelizable.Parallelizable;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Waits. */
public interface Waiting {
    /**
     * Fetches a page.
     *
     * @param key its key
     * @return its entries
     * @throws InterruptedException while waiting
     * @throws TimeoutException after a while
     */
    @Parallelizable
    static Map<String, int[]> fetch(char key) throws InterruptedException, TimeoutException {
        return Map.of();
    }
}
