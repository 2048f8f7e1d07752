package io.parallelizable.internal.execution;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one thread in one operation: one for each argument that asks for it, made at first use.
 *
 * <p>The monitor guards who closes them: the end of the operation, or the thread that still holds them then.
 */
public final class OwnObjects {
    private static final System.Logger LOGGER = System.getLogger("io.parallelizable");

    /** By parameter; used by the thread that holds them. */
    private final List<@Nullable Made> made = new ArrayList<>(1);

    private boolean held;
    private boolean over;

    /** An object, which may be null. */
    private record Made(@Nullable Object object) {}

    OwnObjects() {}

    /** Objects that are closed when they are given back. */
    static OwnObjects forOneUse() {
        OwnObjects own = new OwnObjects();
        own.held = true;
        own.over = true;
        return own;
    }

    /** Takes them, unless they are held or the operation has ended. */
    synchronized boolean take() {
        boolean free = !held && !over;
        held |= free;
        return free;
    }

    synchronized boolean isOver() {
        return over && !held;
    }

    /** The object for the parameter at a position, which the supplier makes if it has not been made. */
    public @Nullable Object get(int parameter, Supplier<?> supplier) {
        while (made.size() <= parameter) {
            made.add(null);
        }
        Made known = made.get(parameter);
        if (known == null) {
            known = new Made(supplier.get());
            made.set(parameter, known);
        }
        return known.object();
    }

    /** The chunk has ended. If the operation has ended before, a failure to close cannot be reported any more. */
    public void giveBack() {
        synchronized (this) {
            held = false;
            if (!over) {
                return;
            }
        }
        log(closeAll());
    }

    /** Closes them after the operation, unless they are held: a failure to close is logged. */
    void endLate() {
        log(end());
    }

    private static void log(@Nullable Throwable thrown) {
        if (thrown != null) {
            LOGGER.log(Level.WARNING, "an object of a thread's own could not be closed after its operation", thrown);
        }
    }

    /** The operation has ended; what closing has thrown, or null. */
    @Nullable
    Throwable end() {
        synchronized (this) {
            over = true;
            if (held) {
                return null;
            }
        }
        return closeAll();
    }

    private @Nullable Throwable closeAll() {
        List<@Nullable Made> toClose;
        synchronized (this) {
            toClose = new ArrayList<>(made);
            made.clear();
        }
        Throwable first = null;
        for (Made each : toClose) {
            if (each != null && each.object() instanceof AutoCloseable closeable) {
                first = ClosedObjects.join(first, ClosedObjects.close(closeable));
            }
        }
        return first;
    }
}
