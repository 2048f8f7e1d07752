package io.parallelizable.progressbar;

import io.parallelizable.ProgressListener;
import me.tongfei.progressbar.ProgressBar;

/**
 * A bar, which the library draws on a thread of its own; its last state stays on the terminal.
 *
 * @param bar the library's
 */
record Bar(ProgressBar bar) implements ProgressListener {
    @Override
    public void progressed(long done, long total) {
        bar.stepTo(done);
    }

    @Override
    public void ended() {
        bar.close();
    }
}
