package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.DoubleRun;
import io.parallelizable.FailedElement;
import io.parallelizable.LongRun;
import io.parallelizable.engine.Engine;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Worry: what real clusters do once a year can be seen in a result.
 *
 * <p>Every seed is a run on an engine where other things go wrong; {@code -Dchaos.runs=100000} for more of them.
 */
class ChaosTest {
    private static final int RUNS = Integer.getInteger("chaos.runs", 200);
    private static final long SEED = Long.getLong("chaos.seed", new Random().nextLong());

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whateverGoesWrong_runsGiveWhatTheLoopGives() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            long seed = random.nextLong();
            Random choice = new Random(seed);
            Engine engine = ChaosEngine.of(seed);
            int length = 1 + choice.nextInt(400);
            if (choice.nextBoolean()) {
                assertDrawsAgree(new DrawKernel(length, RandomStreams.of(seed)), engine);
            } else {
                assertFailuresAgree(length, choice.nextInt(2 * length), engine);
            }
        }
    }

    private static void assertDrawsAgree(DrawKernel kernel, Engine engine) {
        DoubleRun<double[], RuntimeException> run = Runs.ofDoubles(kernel);
        assertThat(run.on(engine).map())
                .as(engine.name())
                .isEqualTo(run.threads(1).map());
        assertThat(run.on(engine).statistics())
                .as(engine.name())
                .isEqualTo(run.threads(1).statistics());
    }

    private static void assertFailuresAgree(int length, int bad, Engine engine) {
        long[] input = LongStream.range(0, length).toArray();
        LongRun<long[], IOException> run =
                Runs.ofLongs(new Sweep<>(long[].class, input, Methods.HELD, Methods.failingFrom(bad)));
        Throwable thrown = catchThrowable(run.on(engine)::sum);
        if (bad >= length) {
            assertThat(thrown).as(engine.name()).isNull();
        } else {
            assertThat(thrown).as(engine.name()).isInstanceOf(IOException.class).hasMessage("bad " + bad);
            assertThat(((FailedElement) thrown.getSuppressed()[0]).index()).isEqualTo(bad);
        }
    }
}
