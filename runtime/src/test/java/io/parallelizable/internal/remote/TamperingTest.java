package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Slice;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.DrawKernel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Worry: bytes that somebody has changed are taken for results, or something raw comes out of reading them.
 *
 * <p>{@code -Dtampering.seed=…} repeats a run, {@code -Dtampering.runs=…} makes it longer.
 */
@Timeout(300)
class TamperingTest {
    private static final int RUNS = Integer.getInteger("tampering.runs", 100_000);
    private static final long SEED = Long.getLong("tampering.seed", new Random().nextLong());
    private static final int COUNT = 7;

    private final Random random = new Random(SEED);
    private SharedObjects shared;
    private SealedBroadcast broadcast;
    private Slice slice;
    private byte[] answer;
    private Computed honest;

    @BeforeEach
    void compute() throws IOException {
        Kernel<double[]> kernel = new DrawKernel(100, RandomStreams.of(1));
        shared = SharedObjects.of(kernel);
        broadcast = shared.opening();
        SliceId id = new SliceId(3, COUNT);
        slice = new Slice(3, 21, COUNT, shared.seal(id, shared.pack(kernel.slice(21, COUNT))));
        answer = SliceRunner.compute(slice, broadcast);
        honest = (Computed) read(answer);
        assertThat((double[]) honest.part()).hasSize(COUNT);
    }

    private Answer read(byte[] bytes) {
        return Answer.read(bytes, SliceId.of(slice), double[].class, shared.frame(), shared.reader());
    }

    /** Changes some bits or bytes, cuts, repeats or lengthens. */
    private byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed = Arrays.copyOf(bytes, at);
            case 2 -> changed = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(9));
            case 3 -> System.arraycopy(bytes, random.nextInt(at + 1), changed, 0, bytes.length - at);
            default -> {
                for (int i = 0; i < 4 && at + i < changed.length; i++) {
                    changed[at + i] = (byte) (random.nextInt(3) * 127);
                }
            }
        }
        return changed;
    }

    @Test
    void changedAnswers_areLosses() {
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = changed(answer);
            if (!Arrays.equals(bytes, answer)) {
                assertThat(read(bytes)).as("seed %d, run %d", SEED, run).isInstanceOf(Answer.Loss.class);
            }
        }
    }

    @Test
    void changedSlices_areLosses() {
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = changed(slice.payload());
            if (!Arrays.equals(bytes, slice.payload())) {
                Slice sent = new Slice(3, 21, COUNT, bytes);
                assertThat(read(SliceRunner.compute(sent, broadcast)))
                        .as("seed %d, run %d", SEED, run)
                        .isInstanceOf(Answer.Loss.class);
            }
        }
    }

    @Test
    void answersThatAWorkerHasChangedAndSealed_haveTheirShapeOrAreNotTaken() throws IOException {
        byte[] content = content(answer);
        for (int run = 0; run < RUNS; run++) {
            if (read(shared.frame().seal(changed(content))) instanceof Computed taken && taken.failure() == null) {
                assertThat(taken.finished()).as("seed %d, run %d", SEED, run).isEqualTo(COUNT);
                assertThat((double[]) taken.part())
                        .as("seed %d, run %d", SEED, run)
                        .hasSize(COUNT);
            }
        }
    }

    @Test
    void slicesThatASenderHasChangedAndSealed_areAnswered() throws IOException {
        byte[] content = content(slice.payload());
        for (int run = 0; run < RUNS / 10; run++) {
            Slice sent = new Slice(3, 21, COUNT, shared.frame().seal(changed(content)));
            assertThat(read(SliceRunner.compute(sent, broadcast)))
                    .as("seed %d, run %d", SEED, run)
                    .isNotNull();
        }
    }

    private byte[] content(byte[] sealed) throws IOException {
        ByteBuffer opened = shared.frame().open(sealed);
        return Bytes.read(opened, opened.remaining());
    }

    @Test
    void answerOfAnotherSliceOrOperation_isALoss() throws IOException {
        Slice other = new Slice(4, 28, COUNT, shared.seal(new SliceId(4, COUNT), packed(28)));
        assertThat(read(SliceRunner.compute(other, broadcast))).isInstanceOf(Answer.Loss.class);
        SharedObjects later = SharedObjects.of(new DrawKernel(100, RandomStreams.of(1)));
        SealedBroadcast stale = later.opening();
        Slice same = new Slice(3, 21, COUNT, later.seal(new SliceId(3, COUNT), packed(21)));
        assertThat(read(SliceRunner.compute(same, stale))).isInstanceOf(Answer.Loss.class);
        assertThat(read(SliceRunner.compute(same, broadcast))).isInstanceOf(Answer.Loss.class);
    }

    private KernelOutputStream.Packed packed(int from) throws IOException {
        return shared.pack(new DrawKernel(100, RandomStreams.of(1)).slice(from, COUNT));
    }
}
