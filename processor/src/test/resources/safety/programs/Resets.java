package programs;

import io.parallelizable.Parallelizable;
import java.util.Arrays;

/** Static fields that a call sets to constants: by helpers, under conditions, and one after another. */
class Resets {
    static class ByAHelper {
        private static double current;
        private static boolean converged;
        private static final double[] STATUS = new double[2];

        private static void set(double value) {
            current = value;
        }

        private static void converge() {
            converged = true;
        }

        private static void mark(double[] status) {
            status[0] = 1;
        }

        @Parallelizable // StaticState
        static double setUnderACondition(double x) {
            if (x > 3) {
                set(5);
            }
            return current;
        }

        @Parallelizable // StaticState
        static double setInALoop(int x) {
            for (int i = 0; i < x; i++) {
                set(7);
            }
            return current;
        }

        @Parallelizable // StaticState
        static boolean flagUnderACondition(double x) {
            if (Math.abs(x) < 1e-9) {
                converge();
            }
            return converged;
        }

        @Parallelizable // StaticState
        static double partUnderACondition(double x) {
            if (x > 3) {
                mark(STATUS);
            }
            return STATUS[0];
        }

        @Parallelizable // StaticState
        static double setTwice(double x) {
            set(1);
            double first = x * current;
            set(2);
            return first + x * current;
        }

        @Parallelizable // -
        static double setToTheSame(double x) {
            set(1);
            double first = x * current;
            set(1);
            return first + x * current;
        }
    }

    static class Recursion {
        private static int best;

        private static void search(int k, int depth) {
            if (depth > best) {
                best = depth;
            }
            if (k > 0) {
                search(k - 1, depth + 1);
            }
        }

        private static void most(int k, int depth) {
            best = Math.max(best, depth);
            for (int i = 0; i < k; i++) {
                most(k - 1, depth + 1);
            }
        }

        @Parallelizable // StaticState
        static int deepest(int x) {
            best = 0;
            search(x, 0);
            return best;
        }

        @Parallelizable // StaticState
        static int deepestByMax(int x) {
            best = 0;
            most(x, 0);
            return best;
        }
    }

    static class LazyUnderACondition {
        private static boolean prepared;
        private static double scale;
        private static double[] table;
        private static final double[] SQUARES = new double[100];

        private static void prepare() {
            if (!prepared) {
                scale = Math.PI / 180;
                prepared = true;
            }
        }

        private static void prepareOrReturn() {
            if (prepared) {
                return;
            }
            scale = Math.PI / 180;
            for (int i = 0; i < SQUARES.length; i++) {
                SQUARES[i] = i * i;
            }
            prepared = true;
        }

        private static void makeTable() {
            table = new double[] {1, 2, 6};
        }

        private static void warnOnce() {
            if (!prepared) {
                prepared = true;
                System.err.println("large");
            }
        }

        @Parallelizable // -
        static double largeOnesNeedIt(double x) {
            if (x > 3) {
                prepare();
            }
            return x * scale;
        }

        @Parallelizable // -
        static double largeOnesNeedAll(double x) {
            if (x > 3) {
                prepareOrReturn();
            }
            return x * scale;
        }

        @Parallelizable // -
        static double tableIfNeeded(int n) {
            if (n < 3 && table == null) {
                makeTable();
            }
            return n < 3 ? table[n] : 0;
        }

        @Parallelizable // -
        static double tableInALoop(int n) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                if (table == null) {
                    makeTable();
                }
                sum += table[i];
            }
            return sum;
        }

        @Parallelizable // -
        static double warned(double x) {
            if (x > 1e6) {
                warnOnce();
            }
            return Math.sqrt(x);
        }
    }

    static class OneAfterAnother {
        private static double factor = 1;
        private static boolean strict;
        private static int[] work;

        private static double scaled(double x) {
            return strict ? x : x * factor;
        }

        @Parallelizable // StaticState
        static double setAndReset(double x) {
            factor = 2;
            double result = scaled(x);
            factor = 1;
            return result;
        }

        @Parallelizable // StaticState
        static double savedAndRestored(double x) {
            double old = factor;
            factor = 3;
            double result = scaled(x);
            factor = old;
            return result;
        }

        @Parallelizable // StaticState
        static double resetInTheEnd(double x) {
            strict = true;
            try {
                return scaled(x);
            } finally {
                strict = false;
            }
        }

        @Parallelizable // StaticState
        static int madeAndDropped(int x) {
            work = new int[10];
            Arrays.fill(work, 3);
            int result = work[x % 10];
            work = null;
            return result;
        }

        @Parallelizable // -
        static double setTwiceToTheSame(double x) {
            factor = 2;
            double result = scaled(x);
            factor = 2;
            return result + scaled(x);
        }
    }

    static class OneOrTheOther {
        private static final int LEVEL = Integer.getInteger("level", 1);
        private static final boolean FAST = Boolean.getBoolean("fast");
        private static boolean ready;
        private static int steps;

        private static void load() {
            if (ready) {
                return;
            }
            steps = 0;
            steps = 5;
            ready = true;
        }

        @Parallelizable // -
        static double byASetting(double x) {
            if (FAST) {
                steps = 10;
            } else {
                steps = 100;
            }
            return x / steps;
        }

        @Parallelizable // -
        static double byALevel(double x) {
            switch (LEVEL) {
                case 1:
                    steps = 10;
                    break;
                default:
                    steps = 100;
            }
            return x / steps;
        }

        @Parallelizable // -
        static double onFirstUse(double x) {
            load();
            return x / steps;
        }

        @Parallelizable // -
        static double underALock(double x) {
            synchronized (OneOrTheOther.class) {
                steps = 10;
                double result = x / steps;
                steps = 100;
                return result;
            }
        }
    }

    static class Visited {
        private static final boolean[] SEEN = new boolean[100];
        private static boolean[] reached;
        private static Integer found;

        private static int visit(int k) {
            if (SEEN[k]) {
                return 0;
            }
            SEEN[k] = true;
            return 1 + visit(k * 7 % 100);
        }

        private static int reach(int k) {
            if (reached[k]) {
                return 0;
            }
            reached[k] = true;
            return 1 + reach(k * 7 % 100);
        }

        private static void find(int k) {
            if (found == null) {
                found = k;
            }
        }

        @Parallelizable // StaticState
        static int visitedByACall(int x) {
            Arrays.fill(SEEN, false);
            return visit(x);
        }

        @Parallelizable // StaticState
        static int reachedByACall(int x) {
            reached = new boolean[100];
            return reach(x);
        }

        @Parallelizable // StaticState
        static int foundByACall(int x) {
            found = null;
            find(2 * x);
            return found;
        }
    }

    static class MemoThatStays {
        private static final long[] MEMO = new long[90];
        private static double[] roots;

        private static long fibonacci(int n) {
            if (MEMO[n] != 0) {
                return MEMO[n];
            }
            long sum = fibonacci(n - 1) + fibonacci(n - 2);
            MEMO[n] = sum;
            return sum;
        }

        private static double root(int n) {
            if (roots == null) {
                double[] made = new double[100];
                Arrays.fill(made, -1);
                roots = made;
            }
            if (roots[n] == -1) {
                roots[n] = Math.sqrt(n);
            }
            return roots[n];
        }

        @Parallelizable // -
        static long memoWithFirstNumbers(int n) {
            MEMO[1] = 1;
            MEMO[2] = 1;
            return fibonacci(n);
        }

        @Parallelizable // -
        static double memoThatIsMadeOnce(int n) {
            return root(n);
        }
    }
}
