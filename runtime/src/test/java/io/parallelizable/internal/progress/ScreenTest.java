package io.parallelizable.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: what is shown is wrong, in the way, or too much for a log. */
class ScreenTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Half a million elements in so many seconds, one call a second. */
    private void progress(ProgressListener display, int from, int to, long done, long total) {
        for (int second = from; second <= to; second++) {
            now = second * SECOND;
            display.progressed(done * second / to, total);
        }
    }

    @Test
    void linesUnderWay_tellShareRateAndTimeLeft() {
        Lines lines = new Lines("Primes.testPrime", 1_000_000);
        assertThat(lines.underWay(250_000, 0, 10 * SECOND))
                .isEqualTo("Primes.testPrime: 25 % (250,000 of 1,000,000), 25,000/s, 0:30 left");
        assertThat(lines.underWay(0, 0, SECOND)).isEqualTo("Primes.testPrime: 0 % (0 of 1,000,000), 0.00/s");
        assertThat(lines.underWay(999_999, 0, 10 * SECOND)).contains("99 % (999,999 of");
        assertThat(lines.atEnd(1_000_000, 0, 3_725 * SECOND))
                .isEqualTo("Primes.testPrime: 100 % (1,000,000 of 1,000,000), 268/s, in 1:02:05");
    }

    @Test
    void linesOfARunThatGoesOn_countStoredElementsAsDoneAndNotForTheRate() {
        Lines lines = new Lines("Energy.energy", 1_000_000);
        assertThat(lines.restored(812_000)).isEqualTo("Energy.energy: restored 812,000 of 1,000,000");
        assertThat(lines.underWay(812_000, 812_000, SECOND)).endsWith("81 % (812,000 of 1,000,000), 0.00/s");
        assertThat(lines.underWay(813_000, 812_000, 10 * SECOND)).endsWith("(813,000 of 1,000,000), 100/s, 31:10 left");
    }

    @Test
    void restored_isOneLineInALog() {
        LogDisplay display = new LogDisplay(new Lines("f", 100), out, () -> now, 0);
        display.restored(40);
        display.progressed(40, 100);
        assertThat(lines()).containsExactly("f: restored 40 of 100");
    }

    @Test
    void linesOfAnEndlessRun_tellNoShare() {
        assertThat(new Lines("f", -1).underWay(500, 0, 100 * SECOND)).isEqualTo("f: 500 done, 5.00/s");
    }

    @Test
    void log_hasALineNowAndThenAndOneAtTheEnd() {
        LogDisplay display = new LogDisplay(new Lines("f", 3600), out, () -> now, 0);
        progress(display, 1, 3600, 3600, 3600);
        display.ended();
        assertThat(lines()).hasSizeBetween(10, 25);
        assertThat(lines().get(0)).startsWith("f: 0 % (10 of 3,600)").endsWith("left");
        assertThat(lines())
                .last()
                .asString()
                .startsWith("f: 100 % (3,600 of 3,600)")
                .contains("in 1:00:0");
    }

    @Test
    void logOfAShortRun_isEmpty() {
        LogDisplay display = new LogDisplay(new Lines("f", 10), out, () -> now, 0);
        progress(display, 1, 8, 10, 10);
        display.ended();
        assertThat(lines()).isEmpty();
    }

    @Test
    void terminal_hasOneLineThatIsOverwritten() {
        TerminalDisplay display = new TerminalDisplay(new Lines("f", 100), new Terminal(80, false), out, () -> now, 0);
        progress(display, 1, 10, 100, 100);
        display.ended();
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text.chars().filter(c -> c == '\n')).hasSize(1);
        assertThat(List.of(text.split("\r"))).hasSize(12).last().asString().startsWith("f: 100 % (100 of 100)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200; Primes.testPrime: 50 % (500,000 of 1,000,000), 50,000/s, 0:10 left",
                "80; Primes.testPrime: 50 % (500,000 of 1,000,000), 50,000/s, 0:10 left",
                "60; 50 % (500,000 of 1,000,000), 50,000/s, 0:10 left",
                "40; 50 % (500,000 of 1,000,000), 50,000/s",
                "30; 50 % (500,000 of 1,000,000)",
                "25; 50 % (500,000 of 1,000",
            })
    void terminalOfAnyWidth_hasALineThatDoesNotWrap(int columns, String shown) {
        TerminalDisplay display = new TerminalDisplay(
                new Lines("Primes.testPrime", 1_000_000), new Terminal(columns, false), out, () -> now, 0);
        now = 10 * SECOND;
        display.progressed(500_000, 1_000_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8).strip()).isEqualTo(shown);
    }

    @Test
    void shorterLine_leavesNothingOfTheOneBefore() {
        assertThat(new Terminal(80, false).over("short", 7)).isEqualTo("\rshort  ");
        assertThat(new Terminal(80, true).over("short", 7)).contains("\rshort\033[K".substring(1));
    }

    @Test
    void sizeOfATerminal_isReadOrTheUsualOne() {
        assertThat(Terminal.of("24 132\n", "xterm")).isEqualTo(new Terminal(132, true));
        assertThat(Terminal.of("0 0\n", "dumb")).isEqualTo(new Terminal(80, false));
        assertThat(Terminal.of("24 5\n", null)).isEqualTo(new Terminal(20, false));
        assertThat(Terminal.of("", "vt100")).isEqualTo(new Terminal(80, true));
    }

    @Test
    void processThatEndsBeforeTheRun_leavesItsLastStateAndNothingAfterIt() {
        ProgressListener shown = new Screen(() -> new Terminal(80, false), out).show("f", 100, System.nanoTime());
        shown.progressed(45, 100);
        shown.ended();
        shown.progressed(46, 100);
        shown.ended();
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("f: 45 % (45 of 100)")
                .endsWith(System.lineSeparator())
                .doesNotContain("46 %");
        assertThat(text.chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void screen_showsOneRunAtATime() {
        Screen screen = new Screen(() -> null, out);
        ProgressListener outer = screen.show("outer", 10, 0);
        assertThat(screen.show("inner", 10, 0)).isNull();
        outer.ended();
        assertThat(screen.show("next", 10, 0)).isNotNull();
    }

    @Test
    void screenIsFreeAgain_whenADisplayFails() {
        Screen screen = new Screen(() -> new Terminal(80, true), new PrintStream(bytes) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("no screen");
            }
        });
        ProgressListener failing = screen.show("outer", 10, 0);
        assertThatThrownBy(() -> failing.progressed(1, 10)).isInstanceOf(IllegalStateException.class);
        ProgressListener failingAtOnce = screen.show("next", 10, 0);
        assertThatThrownBy(() -> failingAtOnce.restored(1)).isInstanceOf(IllegalStateException.class);
        assertThat(screen.show("last", 10, 0)).isNotNull();
    }

    @Test
    void screenIsFreeAgain_whenThereIsNoDisplay() {
        AtomicInteger questions = new AtomicInteger();
        Screen screen = new Screen(
                () -> {
                    if (questions.getAndIncrement() == 0) {
                        throw new OutOfMemoryError("thrown by the test");
                    }
                    return null;
                },
                out);
        assertThatThrownBy(() -> screen.show("outer", 10, 0)).isInstanceOf(OutOfMemoryError.class);
        assertThat(screen.show("next", 10, 0)).isNotNull();
    }
}
