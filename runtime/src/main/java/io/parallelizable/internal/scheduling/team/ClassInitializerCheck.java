package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.Tuning;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether workers may begin, while they wake up.
 *
 * <p>A map in a static initialiser, {@code static final boolean[] PRIME = TestPrimeParallel.map(...)}, must not be
 * shared: a worker that calls a method of that class would wait until the class is initialised, and the initialiser for
 * the worker. (JDK-8143380 describes the same with parallel streams.) Only a walk of the caller's stack can detect
 * this. It takes some microseconds, and up to 90 if the caller was idle before; so the caller first asks for workers
 * and then walks its stack, and the workers wait for the result. It uses a stack trace, which takes half as long as a
 * {@link StackWalker}; the walker, which has no limit of depth, takes another 3 to 16 ms in a program's first run. A
 * run inside a run looks no deeper than to the outer run if that one has looked, so that n nested runs inspect n pieces
 * of the stack, and not n whole stacks.
 *
 * <p>If the run is too short for the check, and workers have computed such elements before, the classes that these need
 * are initialised: the check is left out and its result {@linkplain #presume presumed}. If such an element needs
 * another class after all, the very one that the caller is initialising, {@link DeadlockDetector} finds it.
 */
public final class ClassInitializerCheck {
    private enum State {
        UNKNOWN,
        GRANTED,
        PRESUMED,
        REFUSED
    }

    /** Of the innermost shared run whose elements the current thread computes as its caller. */
    private static final ThreadLocal<ClassInitializerCheck> INNERMOST = new ThreadLocal<>();

    private static final String SHARED_RUN = ParallelPhase.class.getName();
    private static final String ELEMENTS_OF_CALLER = "computeAsCaller";

    private volatile State state = State.UNKNOWN;

    /** The current thread computes elements as the caller from now on; gives what is to be left to. */
    @Nullable
    ClassInitializerCheck enter() {
        ClassInitializerCheck outer = INNERMOST.get();
        INNERMOST.set(this);
        return outer;
    }

    /** The current thread computes elements of the run outside again, or of none. */
    static void leave(@Nullable ClassInitializerCheck outer) {
        if (outer == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(outer);
        }
    }

    /** Looks at the stack of the caller, which calls this. */
    void find() {
        state = isInitializingClass() ? State.REFUSED : State.GRANTED;
    }

    /** Whether the current thread is initialising a class. */
    public static boolean isInitializingClass() {
        StackTraceElement[] trace = new Throwable().getStackTrace();
        ClassInitializerCheck innermost = INNERMOST.get();
        boolean isKnownBelow = innermost != null && innermost.state == State.GRANTED;
        for (StackTraceElement frame : trace) {
            if (isInitializer(frame.getMethodName())) {
                return true;
            } else if (isKnownBelow && isSharedRun(frame)) {
                return false;
            }
        }
        return !isWhole(trace)
                && StackWalker.getInstance()
                        .walk(frames -> frames.anyMatch(frame -> isInitializer(frame.getMethodName())));
    }

    private static boolean isSharedRun(StackTraceElement frame) {
        return frame.getMethodName().equals(ELEMENTS_OF_CALLER)
                && frame.getClassName().equals(SHARED_RUN);
    }

    private static boolean isInitializer(String method) {
        return method.equals("<clinit>");
    }

    /** Whether a trace goes down to where its thread began: the JVM cuts long ones off. */
    private static boolean isWhole(StackTraceElement[] trace) {
        if (trace.length == 0) {
            return false;
        }
        StackTraceElement first = trace[trace.length - 1];
        return first.getMethodName().equals("main")
                || first.getClassName().equals("java.lang.Thread")
                || first.getClassName().equals("java.lang.VirtualThread");
    }

    /** Lets workers begin without a look. */
    void presume() {
        state = State.PRESUMED;
    }

    /** Keeps workers from beginning. */
    void refuse() {
        state = State.REFUSED;
    }

    boolean isGranted() {
        return state == State.GRANTED || state == State.PRESUMED;
    }

    /** Whether workers have begun that should not have; to be called by the caller. */
    boolean isMistaken() {
        if (state == State.PRESUMED) {
            find();
        }
        return state == State.REFUSED;
    }

    /** Waits until it is known whether the current thread, a worker, may begin. */
    boolean await() {
        for (int spin = 1; state == State.UNKNOWN; spin++) {
            if (spin % Tuning.SPINS == 0) {
                Thread.yield();
            } else {
                Thread.onSpinWait();
            }
        }
        return isGranted();
    }
}
