package io.parallelizable.conformance;

import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.VoidLoops;
import io.parallelizable.function.ObjectPairs;
import io.parallelizable.kernel.ChunkFailure;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Methods that take a tool of the thread's own, as companions have them; on workers too, so nothing here needs what
 * tests alone have. A tool refuses to be shared, or used when it is closed.
 */
final class Tools {
    /** The choice of {@code x}, and of {@code y}. */
    static final int X = 0b010;

    static final int Y = 0b100;

    static final Doubles DOUBLES = new Doubles();
    static final Booleans BOOLEANS = new Booleans();
    static final Nothing NOTHING = new Nothing();
    static final OfStuck STUCK = new OfStuck();

    static final ObjectPairs.ToDouble<Tool, Long, RuntimeException> HALF = Tool::half;

    private static final Map<String, Counts> COUNTS = new ConcurrentHashMap<>();

    private Tools() {}

    /** What has become of the tools of one rack in this JVM. */
    static final class Counts {
        final AtomicInteger made = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();
        final Set<Thread> users = ConcurrentHashMap.newKeySet();
        final List<String> misuses = new CopyOnWriteArrayList<>();
    }

    /** Makes tools; can be sent. */
    record Rack(String name) implements Supplier<Tool>, Serializable {
        static Rack empty() {
            return new Rack(UUID.randomUUID().toString());
        }

        Counts counts() {
            return COUNTS.computeIfAbsent(name, unknown -> new Counts());
        }

        @Override
        public Tool get() {
            return new Tool(counts());
        }
    }

    /** A tool of one thread. */
    static final class Tool implements AutoCloseable {
        private final Counts counts;
        private final Thread owner = Thread.currentThread();
        private final AtomicBoolean inUse = new AtomicBoolean();
        private volatile boolean closed;

        private Tool(Counts counts) {
            this.counts = counts;
            counts.made.incrementAndGet();
        }

        double half(double x) {
            require(!closed, "a tool is used after its end");
            require(inUse.compareAndSet(false, true), "a tool is used by two threads at once");
            require(owner == Thread.currentThread() || !owner.isAlive(), "a tool is used by another thread");
            counts.users.add(Thread.currentThread());
            inUse.set(false);
            return x / 2;
        }

        private void require(boolean right, String otherwise) {
            if (!right) {
                counts.misuses.add(otherwise);
                throw new IllegalStateException(otherwise);
            }
        }

        @Override
        public void close() {
            require(!inUse.get(), "a tool is closed while it is used");
            require(!closed, "a tool is closed twice");
            closed = true;
            counts.closed.incrementAndGet();
        }
    }

    /** Around {@code double half(Tool tool, long x, long y)}. */
    static final class Doubles extends DoubleLoops {
        private Doubles() {
            super("Tools.half", "tool", "x", "y");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            Tool tool = (Tool) in[0];
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = switch (swept) {
                        case X -> tool.half(((long[]) in[1])[index] + (long) in[2]);
                        case Y -> tool.half((long) in[1] + ((long[]) in[2])[index]);
                        case Inputs.RANGE -> tool.half((long) in[1] + index + (long) in[2]);
                        default -> tool.half((long) in[1] + (long) in[2]);
                    };
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }
    }

    /** Around {@code boolean isBig(Tool tool, long x)}. */
    static final class Booleans extends BooleanLoops {
        private Booleans() {
            super("Tools.isBig", "tool", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = ((Tool) in[0]).half(((long[]) in[1])[index]) >= 100;
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }
    }

    /** Around {@code void use(Tool tool, long x)}, which fails at one that is negative. */
    static final class Nothing extends VoidLoops {
        private Nothing() {
            super("Tools.use", "tool", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Void results) throws ChunkFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    if (((Tool) in[0]).half(((long[]) in[1])[index]) < 0) {
                        throw new IllegalArgumentException("negative");
                    }
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }
    }

    /** A tool that cannot be closed. */
    static final class Stuck implements AutoCloseable {
        @Override
        public void close() {
            throw new IllegalStateException("stuck");
        }
    }

    /** Makes those; can be sent. */
    record StuckRack() implements Supplier<Stuck>, Serializable {
        @Override
        public Stuck get() {
            return new Stuck();
        }
    }

    /** Around {@code double same(Stuck tool, long x)}. */
    static final class OfStuck extends DoubleLoops {
        private OfStuck() {
            super("Tools.same", "tool", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            for (int index = from; index < to; index++) {
                results[index] = ((long[]) in[1])[index];
            }
        }
    }
}
