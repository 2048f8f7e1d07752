package io.parallelizable.progressbar;

import io.parallelizable.ProgressListener;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * A bar, which the library draws on a thread of its own; its last state stays on the terminal.
 *
 * <p>The bar begins when the run has been under way for a while. The library reckons rate and time left from the bar's
 * own beginning, so they are reckoned here, from that of the run.
 *
 * @param bar the library's
 * @param showsRate whether there is room for the rate; the library would cut it off
 */
record Bar(ProgressBar bar, boolean showsRate) implements ProgressListener {
    /** What the library takes for a total that no one knows. */
    private static final long INDEFINITE = -1;

    /** How long the line of a short bar is, with its numbers, times and rate, in characters. */
    private static final int SHORT = 50;

    /** A rate from which on its fraction is of no interest, in elements a second. */
    private static final double WHOLE = 10;

    private static final double NANOS = 1e9;

    static Bar of(String function, long total, Duration elapsed, ProgressBarStyle style, ProgressBarConsumer consumer) {
        int width = consumer.getMaxRenderedLength();
        boolean wide = width >= SHORT;
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(width < SHORT + function.length() ? "" : function)
                .setInitialMax(total < 0 ? INDEFINITE : total)
                .setStyle(style)
                .setConsumer(consumer)
                .startsFrom(0, elapsed)
                .setEtaFunction(Bar::left);
        return new Bar((wide ? bar : bar.hideEta()).build(), wide);
    }

    private static Optional<Duration> left(ProgressState state) {
        long done = state.getCurrent();
        return done == 0 || state.isIndefinite()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(
                        (long) (state.getTotalElapsed().toNanos() / (double) done * (state.getMax() - done))));
    }

    @Override
    public void progressed(long done, long total) {
        if (showsRate) {
            bar.setExtraMessage(rate(done));
        }
        bar.stepTo(done);
    }

    private String rate(long done) {
        double rate = done / (bar.getTotalElapsed().toNanos() / NANOS);
        return String.format(Locale.ROOT, rate < WHOLE ? "%.2f/s" : "%,.0f/s", rate);
    }

    @Override
    public void ended() {
        bar.close();
    }
}
