package io.parallelizable.internal.scheduling.team;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * Is a chunk above a failure either not begun, or seen by the one who fails, so that it can be interrupted?
 *
 * <p>The result has whether the worker begins its chunk, and whether the other one sees it there.
 */
final class Dismissing {
    private static final RuntimeException CAUSE = new IllegalStateException("element 1 fails");

    private Dismissing() {}

    @JCStressTest
    @Outcome(
            id = {"true, true", "false, true", "false, false"},
            expect = Expect.ACCEPTABLE,
            desc = "Seen, or not begun.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Begun, and no one knows.")
    @State
    public static class Shipped {
        private final LowestFailure lowest = new LowestFailure();
        private final TeamMember worker = Members.worker();

        @Actor
        public void worker(ZZ_Result r) {
            worker.begin(2, 1);
            r.r1 = lowest.index() > 2;
        }

        @Actor
        public void failing(ZZ_Result r) {
            lowest.record(1, CAUSE);
            r.r2 = TeamMember.isAbove(lowest.index(), worker.word());
        }
    }

    @JCStressTest
    @Outcome(
            id = {"true, true", "false, true", "false, false"},
            expect = Expect.ACCEPTABLE,
            desc = "Seen, or not begun.")
    @Outcome(
            id = "true, false",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Announced and read without a fence in between: begun, and no one knows.")
    @State
    public static class Broken {
        private static final VarHandle INDEX;
        private static final VarHandle FROM;

        static {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                INDEX = lookup.findVarHandle(Broken.class, "index", int.class);
                FROM = lookup.findVarHandle(Broken.class, "from", int.class);
            } catch (ReflectiveOperationException impossible) {
                throw new ExceptionInInitializerError(impossible);
            }
        }

        @SuppressWarnings("unused")
        private int index = Integer.MAX_VALUE;

        @SuppressWarnings("unused")
        private int from;

        @Actor
        public void worker(ZZ_Result r) {
            FROM.setRelease(this, 2);
            r.r1 = (int) INDEX.getAcquire(this) > 2;
        }

        @Actor
        public void failing(ZZ_Result r) {
            INDEX.setRelease(this, 1);
            r.r2 = (int) FROM.getAcquire(this) > 1;
        }
    }
}
