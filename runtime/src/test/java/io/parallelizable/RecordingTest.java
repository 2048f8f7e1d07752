package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a flight recording says something else of a run than what happened. */
class RecordingTest {
    @TempDir
    private Path folder;

    private RecordedEvent recorded(Runnable run) throws IOException {
        Path file = folder.resolve("runs.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("io.parallelizable.Run").withoutThreshold();
            recording.start();
            run.run();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("io.parallelizable.Run"))
                .toList();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void sharedRun_isRecordedWithItsHelpers() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        RecordedEvent event = recorded(() -> IntKernel.of(100, i -> {
                    if (i == 0 || i == 99) {
                        Bounded.meet(both);
                    }
                    Bounded.spin(10_000);
                    return i;
                })
                .run()
                .threads(2)
                .map());
        assertThat(event.getString("function")).isEqualTo("Test.f");
        assertThat(event.getLong("elements")).isEqualTo(100);
        assertThat(event.getInt("threads")).isEqualTo(2);
        assertThat(event.getInt("workers")).isEqualTo(1);
        assertThat(event.getInt("wakeUps")).isPositive();
        assertThat(event.getInt("chunks")).isBetween(2, 100);
        assertThat(event.getFloat("busyShare")).isBetween(0.01f, 1f);
        assertThat(event.getDuration("busyTime").toNanos()).isGreaterThanOrEqualTo(1_000_000);
        assertThat(event.getString("outcome")).isEqualTo("complete");
        assertThat(event.getLong("failedElement")).isEqualTo(-1);
    }

    @Test
    void serialRun_isRecordedToo() throws IOException {
        RecordedEvent event =
                recorded(() -> IntKernel.of(10, i -> i).run().threads(1).map());
        assertThat(event.getInt("workers")).isZero();
        assertThat(event.getInt("threads")).isEqualTo(1);
        assertThat(event.getInt("chunks")).isPositive();
    }

    @Test
    void failedRun_isRecordedWithTheIndex() throws IOException {
        RecordedEvent event = recorded(() -> catchThrowable(IntKernel.of(10, i -> {
                    if (i == 7) {
                        throw new IllegalStateException();
                    }
                    return i;
                })
                .run()
                .threads(1)::map));
        assertThat(event.getString("outcome")).isEqualTo("failed");
        assertThat(event.getLong("failedElement")).isEqualTo(7);
    }

    @Test
    void interruptedRun_isRecordedAsStopped() throws IOException {
        RecordedEvent event = recorded(() -> {
            Thread.currentThread().interrupt();
            catchThrowable(IntKernel.of(10, i -> i).run()::map);
            Thread.interrupted();
        });
        assertThat(event.getString("outcome")).isEqualTo("stopped");
    }

    @Test
    void everyField_explainsItself() throws IOException {
        RecordedEvent event =
                recorded(() -> IntKernel.of(10, i -> i).run().threads(1).map());
        assertThat(event.getEventType().getCategoryNames()).containsExactly("Parallelizable");
        assertThat(event.getEventType().getFields().stream()
                        .filter(field -> !List.of("startTime", "duration", "eventThread", "stackTrace")
                                .contains(field.getName())))
                .hasSize(10)
                .allSatisfy(field -> {
                    assertThat(field.getLabel()).isNotBlank();
                    assertThat(field.getDescription()).isNotBlank();
                });
    }
}
