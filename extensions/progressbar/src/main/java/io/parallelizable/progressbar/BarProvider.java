package io.parallelizable.progressbar;

import io.parallelizable.ProgressListener;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws runs as bars; found by the runtime with {@link java.util.ServiceLoader}. */
public final class BarProvider implements ProgressListener.Provider {
    /** What the library takes for a total that no one knows. */
    private static final long INDEFINITE = -1;

    /** Called by the service loader. */
    public BarProvider() {}

    /**
     * A bar on {@link System#err}, as wide as the terminal.
     *
     * @param function what stands before the bar
     * @param total how many elements there are; -1 if no one knows
     * @return what draws it
     */
    @Override
    public ProgressListener show(String function, long total) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName(function)
                .setInitialMax(total < 0 ? INDEFINITE : total)
                .setStyle(style())
                .showSpeed()
                .build());
    }

    private static ProgressBarStyle style() {
        boolean unicode = StandardCharsets.UTF_8.equals(Charset.defaultCharset());
        return unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII;
    }
}
