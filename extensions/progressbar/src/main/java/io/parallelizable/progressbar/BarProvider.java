package io.parallelizable.progressbar;

import io.parallelizable.ProgressListener;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws runs as bars; found by the runtime with {@link java.util.ServiceLoader}. */
public final class BarProvider implements ProgressListener.Provider {
    /** Called by the service loader. */
    public BarProvider() {}

    /**
     * A bar on {@link System#err}, as long as the terminal has room for.
     *
     * @param function what stands before the bar, where there is room for it
     * @param total how many elements there are; -1 if no one knows
     * @param elapsed how long the run has been under way
     * @param width how long a line may be
     * @return what draws it
     */
    @Override
    public ProgressListener show(String function, long total, Duration elapsed, int width) {
        return Bar.of(function, total, elapsed, style(), new ConsoleProgressBarConsumer(System.err, width));
    }

    private static ProgressBarStyle style() {
        boolean unicode = StandardCharsets.UTF_8.equals(Charset.defaultCharset());
        return unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII;
    }
}
