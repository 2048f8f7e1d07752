package io.parallelizable.progressbar;

import io.parallelizable.ProgressListener;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * A bar, which the library draws on a thread of its own; its last state stays on the terminal.
 *
 * <p>The bar begins when the run has been under way for a while. The library computes rate and time left from the
 * beginning of the bar, so this class computes them, from the beginning of the run. Elements that a checkpoint holds
 * count as done, and took no time.
 *
 * @param bar the library's
 * @param width how long the line may be
 * @param restored how many of those that are done were stored
 */
record Bar(ProgressBar bar, int width, AtomicLong restored) implements ProgressListener {
    /** What the library takes for a total that no one knows. */
    private static final long INDEFINITE = -1;

    /** How long the line of a short bar is, with its numbers, times and rate, in characters. */
    private static final int SHORT = 50;

    /** How long one is that also says how many elements were stored. */
    private static final int LONGER = 80;

    /** A rate from which on its fraction is of no interest, in elements a second. */
    private static final double WHOLE = 10;

    private static final double NANOS = 1e9;

    static Bar of(String function, long total, Duration elapsed, ProgressBarStyle style, ProgressBarConsumer consumer) {
        int width = consumer.getMaxRenderedLength();
        AtomicLong restored = new AtomicLong();
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(width < SHORT + function.length() ? "" : function)
                .setInitialMax(total < 0 ? INDEFINITE : total)
                .setStyle(style)
                .setConsumer(consumer)
                .startsFrom(0, elapsed)
                .setEtaFunction(state -> left(state, restored.get()));
        return new Bar((width >= SHORT ? bar : bar.hideEta()).build(), width, restored);
    }

    private static Optional<Duration> left(ProgressState state, long restored) {
        long computed = state.getCurrent() - restored;
        if (computed <= 0 || state.isIndefinite()) {
            return Optional.empty();
        }
        double each = state.getTotalElapsed().toNanos() / (double) computed;
        return Optional.of(Duration.ofNanos((long) (each * (state.getMax() - state.getCurrent()))));
    }

    @Override
    public void progressed(long done, long total) {
        if (width >= SHORT) {
            bar.setExtraMessage(rate(done) + stored());
        }
        bar.stepTo(done);
    }

    @Override
    public void restored(long count) {
        restored.set(count);
    }

    private String stored() {
        long count = restored.get();
        return count == 0 || width < LONGER ? "" : String.format(Locale.ROOT, ", %,d restored", count);
    }

    private String rate(long done) {
        double rate = (done - restored.get()) / (bar.getTotalElapsed().toNanos() / NANOS);
        return String.format(Locale.ROOT, rate < WHOLE ? "%.2f/s" : "%,.0f/s", rate);
    }

    @Override
    public void ended() {
        bar.close();
    }
}
