package io.parallelizable.checkpoint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.CheckpointException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: results are lost on their way to the disk, or a disk that fails goes unnoticed. */
@Timeout(30)
class WriterTest {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Strip> written = Collections.synchronizedList(new ArrayList<>());

    private static Strip strip(long first, int bytes) {
        return new Strip(first, bytes, new byte[bytes], null);
    }

    @Test
    void end_writesTheRestInTheOrderOfElements() {
        Writer writer = new Writer(written::addAll, HOUR);
        writer.put(strip(10, 5));
        writer.put(strip(0, 10));
        writer.close();
        assertThat(written).extracting(Strip::first).containsExactly(0L, 10L);
    }

    @Test
    void interval_writesWithoutAnEnd() throws InterruptedException {
        CountDownLatch wrote = new CountDownLatch(1);
        Writer writer = new Writer(strips -> wrote.countDown(), MILLISECOND);
        writer.put(strip(0, 1));
        wrote.await();
        writer.close();
    }

    @Test
    void much_isWrittenBeforeItsTime() throws InterruptedException {
        CountDownLatch wrote = new CountDownLatch(1);
        Writer writer = new Writer(strips -> wrote.countDown(), HOUR);
        writer.put(strip(0, 8 << 20));
        wrote.await();
        writer.close();
    }

    @Test
    void whatLiesWithinAnother_isReplacedByIt() {
        Writer writer = new Writer(written::addAll, HOUR);
        writer.put(strip(0, 5));
        writer.put(strip(5, 5));
        writer.put(strip(0, 10));
        writer.close();
        assertThat(written).extracting(Strip::count).containsExactly(10L);
    }

    @Test
    void putAfterTheEnd_isDropped() {
        Writer writer = new Writer(written::addAll, HOUR);
        writer.close();
        writer.put(strip(0, 5));
        assertThat(written).isEmpty();
    }

    @Test
    void diskThatFails_isToldByTheNextPutAndNotAgainAtTheEnd() {
        CheckpointException full = new CheckpointException("full", null);
        Writer writer = new Writer(
                strips -> {
                    throw full;
                },
                HOUR);
        writer.put(strip(0, 1));
        writer.flush();
        assertThatThrownBy(() -> writer.put(strip(1, 1))).isSameAs(full);
        writer.close();
    }

    @Test
    void diskThatFailsInTheEnd_isToldThen() {
        CheckpointException full = new CheckpointException("full", null);
        Writer writer = new Writer(
                strips -> {
                    throw full;
                },
                HOUR);
        writer.put(strip(0, 1));
        assertThatThrownBy(writer::close).isSameAs(full);
    }

    @Test
    void diskThatIsSlow_makesTheRunWaitAndLosesNothing() throws InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        Writer writer = new Writer(
                strips -> {
                    awaitQuietly(disk);
                    written.addAll(strips);
                },
                MILLISECOND);
        // As much as twice what may be pending: the writer may have taken all of that once.
        int strips = 150;
        Thread run = new Thread(() -> {
            for (int i = 0; i < strips; i++) {
                writer.put(strip(i << 20, 1 << 20));
            }
        });
        run.start();
        while (run.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        disk.countDown();
        run.join();
        writer.close();
        assertThat(written).hasSize(strips);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException nobodyShould) {
            throw new AssertionError(nobodyShould);
        }
    }
}
