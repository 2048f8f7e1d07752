package io.parallelizable.internal.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The interrupts that operations send to their callers, and take back at their end.
 *
 * <p>A thread has one interrupt flag for all that it is executing: a run, an element of that run, and a run inside that
 * element, whose time may be up. An interrupt that the inner run sends must not stop the outer run, whose workers check
 * the same flag; one that the outer run sends must stop both, and must remain when the inner one ends. So the
 * operations of a thread are numbered from the outermost inwards, and while an interrupt of theirs is pending, this
 * class knows which one has sent it: the outermost, if several have.
 *
 * <p>An interrupt from other code remains if it arrives first. It is lost if it arrives while an operation's own is
 * pending, since there is only one flag.
 */
public final class PassingInterrupts {
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** The threads with such an interrupt, and the number of the outermost who has sent it. */
    private static final Map<Thread, Long> PENDING = new ConcurrentHashMap<>();

    private PassingInterrupts() {}

    /** The number of someone who begins on the current thread: above all before. */
    public static long nextNumber() {
        return NUMBERS.incrementAndGet();
    }

    /** Interrupts a thread, unless someone else has; whether the interrupt is to be taken back. */
    public static boolean send(Thread thread, long number) {
        // Whose it is must be known before anyone sees it.
        Long outermost = PENDING.compute(thread, (interrupted, sender) -> {
            if (sender == null) {
                return interrupted.isInterrupted() ? null : number;
            }
            return Math.min(sender, number);
        });
        if (outermost != null) {
            thread.interrupt();
        }
        return outermost != null;
    }

    /** Takes an interrupt of the current thread back, unless one around it has sent one too. */
    public static void takeBack(long number) {
        PENDING.computeIfPresent(Thread.currentThread(), (interrupted, outermost) -> {
            if (outermost < number) {
                interrupted.interrupt();
                return outermost;
            }
            Thread.interrupted();
            return null;
        });
    }

    /** Whether a thread is interrupted, other than by someone who has begun inside: after that number. */
    public static boolean isInterrupted(Thread thread, long number) {
        // The second look is for an interrupt that was taken back meanwhile.
        return thread.isInterrupted() && !isFromInside(thread, number) && thread.isInterrupted();
    }

    private static boolean isFromInside(Thread thread, long number) {
        Long outermost = PENDING.get(thread);
        return outermost != null && outermost > number;
    }
}
