package io.parallelizable.slurm.internal.driver;

import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.util.List;

/** One operation on workers that it may share with others; all that it is asked for is a request to their monitor. */
final class SlurmSession implements EngineSession {
    private final long number;
    private final WorkerPool pool;
    private boolean isClosed;

    SlurmSession(long number, WorkerPool pool) {
        this.number = number;
        this.pool = pool;
    }

    @Override
    public void submit(List<Slice> slices, SliceHandler handler) {
        pool.requireUsable();
        pool.request(dispatcher -> dispatcher.submit(number, slices, handler));
        // What comes after the monitor's last look is refused here.
        pool.requireUsable();
    }

    @Override
    public void cancel(Slice slice) {
        pool.request(dispatcher -> dispatcher.cancel(number, slice));
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            pool.request(dispatcher -> dispatcher.close(number));
            pool.release();
        }
    }
}
