package io.parallelizable.progressbar;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.junit.jupiter.api.Test;

/** Worry: the runtime does not find the bar, or its last state is not that of the run. */
class BarTest {
    @Test
    void runtime_findsIt() {
        assertThat(ServiceLoader.load(ProgressListener.Provider.class)).hasOnlyElementsOfType(BarProvider.class);
    }

    @Test
    void lastState_isTheFinalNumber() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Bar bar = new Bar(new ProgressBarBuilder()
                .setTaskName("Primes.testPrime")
                .setInitialMax(1000)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, 78))
                .build());
        bar.progressed(400, 1000);
        bar.progressed(1000, 1000);
        bar.ended();
        assertThat(List.of(
                        bytes.toString(StandardCharsets.UTF_8).stripTrailing().split("\r")))
                .last()
                .asString()
                .startsWith("Primes.testPrime")
                .contains("100%", "1000/1000");
    }

    @Test
    void totalThatNoOneKnows_isShownAsSuch() {
        ProgressListener listener = new BarProvider().show("Primes.testPrime", -1);
        listener.progressed(5, -1);
        listener.ended();
        assertThat(((Bar) listener).bar().isIndefinite()).isTrue();
    }
}
