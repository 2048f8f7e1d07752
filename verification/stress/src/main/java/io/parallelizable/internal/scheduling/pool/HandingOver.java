package io.parallelizable.internal.scheduling.pool;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * Does at least one of the two see the other: the giver of a task, or the worker that falls asleep?
 *
 * <p>A worker is a thread of its own and cannot be an actor, so these are its two fields with the same kinds of access:
 * the giver writes {@code task} and reads {@code asleep}, the worker writes {@code asleep} and reads {@code task}. The
 * result has whether the giver wakes the worker, and whether the worker has found the task.
 */
final class HandingOver {
    private HandingOver() {}

    @JCStressTest
    @Outcome(
            id = {"true, true", "true, false", "false, true"},
            expect = Expect.ACCEPTABLE,
            desc = "The worker is woken, or has found the task, or both.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The worker sleeps on its task.")
    @State
    public static class Shipped {
        private volatile boolean task;
        private volatile boolean asleep;

        @Actor
        public void giver(ZZ_Result r) {
            task = true;
            r.r1 = asleep;
        }

        @Actor
        public void worker(ZZ_Result r) {
            asleep = true;
            r.r2 = task;
        }
    }

    @JCStressTest
    @Outcome(
            id = {"true, true", "true, false", "false, true"},
            expect = Expect.ACCEPTABLE,
            desc = "The worker is woken, or has found the task, or both.")
    @Outcome(
            id = "false, false",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc =
                    "Written by release: both have read before their own write was seen, and the worker sleeps on its task.")
    @State
    public static class Broken {
        private static final VarHandle TASK;
        private static final VarHandle ASLEEP;

        static {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                TASK = lookup.findVarHandle(Broken.class, "task", boolean.class);
                ASLEEP = lookup.findVarHandle(Broken.class, "asleep", boolean.class);
            } catch (ReflectiveOperationException impossible) {
                throw new ExceptionInInitializerError(impossible);
            }
        }

        boolean task;
        boolean asleep;

        @Actor
        public void giver(ZZ_Result r) {
            TASK.setRelease(this, true);
            r.r1 = (boolean) ASLEEP.getAcquire(this);
        }

        @Actor
        public void worker(ZZ_Result r) {
            ASLEEP.setRelease(this, true);
            r.r2 = (boolean) TASK.getAcquire(this);
        }
    }
}
