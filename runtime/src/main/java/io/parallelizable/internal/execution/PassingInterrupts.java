package io.parallelizable.internal.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The interrupts that operations send to their callers, and take back at their end.
 *
 * <p>A thread has one interrupt flag for everything that it is in the middle of: a run, an element of it, and a run
 * inside that element, whose time may be up. What the inner one sends must not stop the outer one, whose workers look
 * at the same flag; what the outer one sends must stop both, and outlive the inner one. So all who share a thread are
 * numbered, those inside after those around them, and while an interrupt of theirs is pending it is known whose it is:
 * that of the outermost, if several have sent one.
 *
 * <p>An interrupt of someone else's is no business of theirs where it comes first. It is lost where it comes second,
 * for there is but one flag.
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
