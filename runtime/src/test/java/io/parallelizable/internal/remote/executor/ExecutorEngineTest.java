package io.parallelizable.internal.remote.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.internal.remote.SealedBroadcast;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an executor is taken to be of another size, or the broadcast of one operation is used for another. */
class ExecutorEngineTest {
    private final ExecutorService three = Executors.newFixedThreadPool(3);
    private final ExecutorService endless = Executors.newCachedThreadPool();
    private final ForkJoinPool five = new ForkJoinPool(5);

    @AfterEach
    void end() {
        List.of(three, endless, five).forEach(ExecutorService::shutdownNow);
    }

    private static Broadcast broadcast(String id, int bytes) {
        return new SealedBroadcast(id, new byte[bytes], List.of());
    }

    @Test
    void slots_areTheThreadsThatAnExecutorTells() {
        int processors = Runtime.getRuntime().availableProcessors();
        assertThat(ExecutorEngine.slotsOf(three)).isEqualTo(3);
        assertThat(ExecutorEngine.slotsOf(five)).isEqualTo(5);
        assertThat(ExecutorEngine.slotsOf(endless)).isEqualTo(processors);
        assertThat(ExecutorEngine.slotsOf(Executors.unconfigurableExecutorService(three)))
                .isEqualTo(processors);
    }

    @Test
    void executorThatIsShutDown_isNamed() {
        ExecutorEngine engine = new ExecutorEngine(three, Capabilities.ofSlots(3));
        three.shutdown();
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine.open(broadcast("a", 1)))
                .withMessageContaining("ThreadPoolExecutor is shut down");
    }

    @Test
    void broadcastThatIsTooLarge_isRefusedWithItsSizeAndTheWayOut() {
        ExecutorEngine engine =
                new ExecutorEngine(three, Capabilities.ofSlots(3).withMostBytes(1000, "raise some.limit"));
        engine.open(broadcast("a", 1000)).close();
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine.open(broadcast("a", 1001)))
                .withMessageContaining("1001 bytes")
                .withMessageContaining("at most 1000 at once: raise some.limit");
    }

    @Test
    void broadcast_isKeptForTheLatestOperations() {
        Broadcast first = broadcast("first of all", 1);
        assertThat(BroadcastCache.find("first of all")).isNull();
        assertThat(BroadcastCache.keep(first)).isSameAs(first);
        assertThat(BroadcastCache.keep(broadcast("first of all", 1)))
                .as("which may be unpacked already")
                .isSameAs(first);
        for (int k = 0; k < 15; k++) {
            BroadcastCache.keep(broadcast("another " + k, 1));
        }
        assertThat(BroadcastCache.find("first of all")).isSameAs(first);
        for (int k = 15; k < 31; k++) {
            BroadcastCache.keep(broadcast("another " + k, 1));
        }
        assertThat(BroadcastCache.find("first of all")).isNull();
        assertThat(BroadcastCache.find("another 30")).isNotNull();
    }
}
