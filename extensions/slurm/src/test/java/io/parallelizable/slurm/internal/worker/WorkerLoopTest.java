package io.parallelizable.slurm.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Slice;
import io.parallelizable.slurm.internal.spool.AnswerFile;
import io.parallelizable.slurm.internal.spool.SliceFile;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worry: a slice gets no answer, for which the driver then waits without end; or a thread computes nothing any more.
 */
class WorkerLoopTest {
    private static final String INBOX = Spool.in("15_0.0");
    private static final String SLICE = INBOX + "/1";
    private static final String ANSWER = Spool.OUT + "/1";
    private static final Duration LONG = Duration.ofDays(1);

    @TempDir
    private Path home;

    private final ElementThreads threads = new ElementThreads(1);
    private Spool spool;
    private WorkerLoop loop;

    @BeforeEach
    void begin() throws IOException {
        spool = Spool.create(home);
        spool.makeDirectory(INBOX);
        loop = new WorkerLoop(spool, "15_0.0", threads, TimeLimit.from(Duration.ZERO), new DriverWatch(spool, LONG));
    }

    private void look() throws IOException {
        assertThat(loop.look(spool.list(INBOX))).isTrue();
    }

    /** Waits until the one thread has done what it was given. */
    private void awaitThread() {
        Phaser idle = new Phaser(2);
        threads.execute(idle::arrive);
        idle.awaitAdvance(idle.arrive());
    }

    private AnswerFile answer() throws IOException {
        return AnswerFile.of(spool.read(ANSWER));
    }

    @Test
    void sliceThatIsWithdrawnBeforeItsThreadIsFree_leavesRoomForTheNext() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        threads.execute(() -> awaitUninterrupted(free));
        spool.write(INBOX + "/0", new byte[0]);
        look();
        assertThat(spool.delete(INBOX + "/0" + Spool.BEGUN)).isTrue();
        look();
        free.countDown();
        awaitThread();
        spool.write(SLICE, new byte[0]);
        look();
        awaitThread();
        assertThat(answer().reason()).contains("cut off");
    }

    @Test
    void errorOutsideOfElements_isTheAnswer() throws IOException {
        try (RandomAccessFile slice =
                new RandomAccessFile(spool.directory().resolve(SLICE).toFile(), "rw")) {
            slice.setLength(1L << 32); // no array is that large
        }
        look();
        awaitThread();
        assertThat(answer().reason()).contains("OutOfMemoryError");
        assertThat(spool.list(INBOX)).isEmpty();
    }

    @Test
    void sliceWhoseBroadcastIsGone_isAnsweredAsLost() throws IOException {
        spool.write(SLICE, new SliceFile(7, new Slice(0, 0, 1, new byte[3])).bytes());
        look();
        awaitThread();
        assertThat(answer().reason()).contains("NoSuchFileException");
        assertThat(spool.list(INBOX)).isEqualTo(List.of());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException early) {
            throw new AssertionError("only the thread of a slice is interrupted", early);
        }
    }
}
