package io.parallelizable.progressbar;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ServiceLoader;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the runtime does not find the bar, or its last state is not that of the run. */
class BarTest {
    @Test
    void runtime_findsIt() {
        assertThat(ServiceLoader.load(ProgressListener.Provider.class)).hasOnlyElementsOfType(BarProvider.class);
    }

    /** What stays on a terminal of such a width. */
    private static String lastState(int width, Duration elapsed, long... done) {
        return lastStateOfRestored(0, width, elapsed, done);
    }

    private static String lastStateOfRestored(long restored, int width, Duration elapsed, long... done) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Bar bar = Bar.of(
                "Primes.testPrime", 1000, elapsed, ProgressBarStyle.ASCII, new ConsoleProgressBarConsumer(out, width));
        bar.restored(restored);
        for (long each : done) {
            bar.progressed(each, 1000);
        }
        bar.ended();
        String[] states = bytes.toString(StandardCharsets.UTF_8).stripTrailing().split("\r");
        return states[states.length - 1];
    }

    @Test
    void timesAndRates_areThoseOfTheRunAndNotOfTheBar() {
        assertThat(lastState(78, Duration.ofSeconds(100), 500))
                .contains("500/1000", "(0:01:40 / 0:01:40)")
                .endsWith("5.00/s");
    }

    @Test
    void restoredElements_areShown_andSayNothingOfTheRate() {
        assertThat(lastStateOfRestored(400, 100, Duration.ofSeconds(100), 500))
                .contains("500/1000", "(0:01:40 / 0:08:20)")
                .endsWith("1.00/s, 400 restored");
    }

    @Test
    void restoredElementsAlone_giveNoTimeLeft() {
        assertThat(lastStateOfRestored(500, 100, Duration.ofSeconds(100), 500))
                .contains("500/1000", "?)")
                .endsWith("0.00/s, 500 restored");
    }

    @ParameterizedTest
    @ValueSource(ints = {37, 57, 77, 197})
    void line_isNeverLongerThanTheTerminalIsWide(int width) {
        assertThat(lastState(width, Duration.ofHours(6), 500).stripTrailing())
                .hasSizeLessThanOrEqualTo(width)
                .contains("500/1000", "(6:00:00");
    }

    @Test
    void lastState_isTheFinalNumber() {
        assertThat(lastState(78, Duration.ofSeconds(1), 400, 1000))
                .startsWith("Primes.testPrime")
                .contains("100%", "1000/1000");
    }

    @Test
    void totalThatNoOneKnows_isShownAsSuch() {
        ProgressListener listener = new BarProvider().show("Primes.testPrime", -1, Duration.ofSeconds(1), 80);
        listener.progressed(5, -1);
        listener.ended();
        assertThat(((Bar) listener).bar().isIndefinite()).isTrue();
    }
}
