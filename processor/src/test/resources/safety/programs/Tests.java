package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a condition tells of the code behind it. */
class Tests {
    static class ForDevelopers {
        private static boolean debug;
        private static boolean quiet;
        private static boolean silent;
        private static int verbosity;
        private static double showRatio;
        private static String printer = "";
        private static int shown;

        static boolean isTraceEnabled() {
            return debug;
        }

        @Parallelizable // -
        static double behindDebug(double x) {
            if (debug) {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double elseOfDebug(double x) {
            if (debug) {
                return x;
            } else {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double behindNoDebug(double x) {
            if (!debug) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double elseOfNoDebug(double x) {
            if (!(debug)) {
                return x;
            } else {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double debugAndMore(double x) {
            if (debug && x > 0) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double moreAndDebug(double x) {
            if (x > 0 & debug) {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double debugOrMore(double x) {
            if (debug || x > 0) {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double moreOrDebug(double x) {
            if (x > 0 | debug) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double debugOrVerbose(double x) {
            if (debug || isTraceEnabled()) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double afterNoDebugOrMore(double x) {
            if (!debug || x < 0) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // -
        static double afterMoreOrNoDebug(double x) {
            if (x < 0 || !debug) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // StaticState
        static double afterNoDebugAndMore(double x) {
            if (!debug && x < 0) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // StaticState
        static double afterMoreAndNoDebug(double x) {
            if (x < 0 && !debug) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // -
        static double afterNeither(double x) {
            if (quiet && !debug) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // -
        static double afterQuiet(double x) {
            if (quiet) {
                return x;
            }
            shown++;
            return x;
        }

        @Parallelizable // StaticState
        static double behindQuiet(double x) {
            if (quiet) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double behindNotSilent(double x) {
            if (!ForDevelopers.silent) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double behindALevel(double x) {
            if (verbosity > 1) {
                shown++;
            }
            return x;
        }

        @Parallelizable // -
        static double behindACall(double x) {
            if (ForDevelopers.isTraceEnabled()) {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double behindARatio(double x) {
            if (showRatio > 0.5) {
                shown++;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double behindAText(double x) {
            if (printer == null) {
                shown++;
            }
            return x;
        }

        private static double counted(double x) {
            shown++;
            return x;
        }

        @Parallelizable // -
        static double conditionalDebug(double x) {
            return debug ? counted(x) : x;
        }

        @Parallelizable // -
        static double conditionalNoDebug(double x) {
            return !debug ? x : counted(x);
        }

        @Parallelizable // StaticState
        static double conditionalElse(double x) {
            return debug ? x : counted(x);
        }

        @Parallelizable // StaticState
        static double afterAConditional(double x) {
            double y = debug ? x : 2 * x;
            return counted(y);
        }
    }

    static class FirstUse {
        private static final double[] TABLE = new double[100];
        private static final long[] SUMS = new long[1];
        private static double[] row;
        private static double scale = -1;
        private static int madeFor;
        private static int wanted;

        private static void compute(double[] table, int n) {
            table[n] = Math.sqrt(n);
        }

        private static void addTo(double[] table, int n) {
            table[n] += Math.sqrt(n);
        }

        @Parallelizable // -
        static double constantFirst(int n) {
            if (0 == TABLE[n]) {
                TABLE[n] = Math.sqrt(n);
            }
            return TABLE[n];
        }

        @Parallelizable // -
        static double negativeConstant(double x) {
            if (scale == -1) {
                scale = x;
            }
            return scale;
        }

        @Parallelizable // -
        static double returnIfThere(int n) {
            if (row != null) {
                return row[0];
            }
            row = new double[n];
            return row[0];
        }

        @Parallelizable // StaticState
        static double notGuarded(int n) {
            if (row == null) {
                Math.sqrt(n);
            }
            row = new double[n];
            return row[0];
        }

        @Parallelizable // -
        static void nextIfThere(int n) {
            for (int i = 0; i < n; i++) {
                if (TABLE[i] != 0) {
                    continue;
                }
                TABLE[i] = Math.sqrt(n);
            }
        }

        @Parallelizable // -
        static double byACallee(int n) {
            if (TABLE[n] == 0) {
                compute(TABLE, n);
            }
            return TABLE[n];
        }

        @Parallelizable // StaticState
        static double byACalleeThatAdds(int n) {
            if (TABLE[n] == 0) {
                addTo(TABLE, n);
            }
            return TABLE[n];
        }

        @Parallelizable // StaticState
        static double byACalleeUnguarded(int n) {
            compute(TABLE, n);
            return TABLE[n];
        }

        @Parallelizable // StaticState
        static void addedOnFirstUse(int n) {
            if (SUMS[0] == 0) {
                SUMS[0] += n;
            }
        }

        @Parallelizable // -
        static double madeAnew(double x) {
            if (madeFor != wanted) {
                madeFor = wanted;
            }
            return x * madeFor;
        }

        @Parallelizable // StaticState
        static double madeAnewForAnArgument(int n) {
            if (madeFor != n) {
                madeFor = n;
            }
            return madeFor;
        }

        @Parallelizable // StaticState
        static double argumentFirst(int n) {
            if (n != madeFor) {
                madeFor = n;
            }
            return madeFor;
        }

        @Parallelizable // -
        static double twoTests(int n) {
            if (n > 1 && TABLE[n] == 0) {
                TABLE[n] = Math.sqrt(n);
            }
            return TABLE[n];
        }

        @Parallelizable // -
        static double conditionalFirstUse(double x) {
            return scale == -1 ? scale = x : scale;
        }

        @Parallelizable // -
        static double conditionalOfNot(double x) {
            return scale != -1 ? scale : (scale = x);
        }
    }

    static class Bounds {
        private static final double[] WORK = new double[100];
        private static final double[][] GRID = new double[10][10];
        private static final List<Cell> CELLS = new ArrayList<>();
        private static final Scratch SCRATCH = new Scratch();
        private static final double[] ROOTS = new double[100];
        private static final double[] SQUARES = new double[100];
        private static Cell head;
        private static Cell made;
        private static boolean done;
        private static boolean debug;

        static class Cell {
            double value;
            Cell next;
        }

        static class Scratch {
            private final double[] values = new double[100];

            double last(double x) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = x * i;
                }
                return values[99];
            }
        }

        @Parallelizable // StaticState
        static double upToTheLength(double x) {
            double sum = 0;
            for (int i = 0; i < WORK.length; i++) {
                WORK[i] = Math.sin(x * i);
                sum += WORK[i];
            }
            return sum;
        }

        @Parallelizable // StaticState
        static double whileBelowTheLength(double x) {
            int i = 0;
            while (i < WORK.length) {
                WORK[i] = x * i;
                i++;
            }
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double untilTheLength(double x) {
            for (int i = 0; i != WORK.length; i++) {
                WORK[i] = x * i;
            }
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double upToANumberThatIsTheLength(double x) {
            int n = WORK.length;
            for (int i = 0; i < n; i++) {
                WORK[i] = x * i;
            }
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double byAnotherName(double x) {
            double[] work = WORK;
            for (int i = 0; i < work.length; i++) {
                work[i] = x * i;
            }
            return work[3];
        }

        @Parallelizable // StaticState
        static double bothBounds(double[] x) {
            for (int i = 0; i < WORK.length && i < x.length; i++) {
                WORK[i] = x[i];
            }
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double rowByRow(double x) {
            for (int i = 0; i < GRID.length; i++) {
                for (int j = 0; j < GRID[i].length; j++) {
                    GRID[i][j] = x * i * j;
                }
            }
            return GRID[1][1];
        }

        @Parallelizable // StaticState
        static double inAnObject(double x) {
            return SCRATCH.last(x);
        }

        @Parallelizable // StaticState
        static double boundInTheBody(double x) {
            for (int i = 0; ; i++) {
                if (i >= WORK.length) {
                    return WORK[3];
                }
                WORK[i] = x * i;
            }
        }

        @Parallelizable // StaticState
        static double ifItIsLongEnough(double x) {
            if (WORK.length > 3) {
                WORK[3] = x;
            }
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double firstAndTestedThen(double x) {
            do {
                WORK[0] = x;
            } while (WORK[0] == 0);
            return WORK[0];
        }

        @Parallelizable // StaticState
        static void alongAList(double x) {
            for (Cell cell = head; cell != null; cell = cell.next) {
                cell.value = x;
            }
        }

        @Parallelizable // StaticState
        static void withAnIterator(double x) {
            Iterator<Cell> cells = CELLS.iterator();
            while (cells.hasNext()) {
                cells.next().value = x;
            }
        }

        @Parallelizable // StaticState
        static double untilDone(double x) {
            double y = x;
            while (!done) {
                y = Math.cos(y);
                done = Math.abs(y - x) < 1e-9;
            }
            return y;
        }

        @Parallelizable // -
        static double sameForAllCalls(double x) {
            for (int i = 0; i < SQUARES.length; i++) {
                SQUARES[i] = i * i;
            }
            return x * SQUARES[3];
        }

        @Parallelizable // -
        static double ownWork(double x) {
            double[] work = new double[WORK.length];
            for (int i = 0; i < work.length; i++) {
                work[i] = x * i;
            }
            return work[3];
        }

        @Parallelizable // -
        static double whileThereIsNone(double x) {
            while (made == null) {
                Cell cell = new Cell();
                cell.value = x;
                made = cell;
            }
            return made.value;
        }

        @Parallelizable // -
        static double whileEmpty(int n) {
            for (int i = 0; i < n && ROOTS[i] == 0; i++) {
                ROOTS[i] = Math.sqrt(n);
            }
            return ROOTS[0];
        }

        @Parallelizable // -
        static double whileDebugging(double x) {
            for (int i = 0; debug && i < 3; i++) {
                WORK[i] = x;
            }
            return x;
        }
    }

    static class Kinds {
        private static final Object[] KNOWN = new Object[100];
        private static Object current = new Cell();

        static class Cell {
            double value;
        }

        @Parallelizable // StaticState
        static double changedIfOfAKind(double x) {
            if (current instanceof Cell cell) {
                cell.value = x;
                return 2 * cell.value;
            }
            return x;
        }

        @Parallelizable // StaticState
        static double changedAfterAKind(double x) {
            if (!(current instanceof Cell)) {
                return x;
            }
            ((Cell) current).value = x;
            return ((Cell) current).value;
        }

        @Parallelizable // -
        static double filledIfOfNoKind(int n) {
            if (!(KNOWN[n] instanceof Double)) {
                KNOWN[n] = Math.sqrt(n);
            }
            return (Double) KNOWN[n];
        }

        @Parallelizable // -
        static double filledAfterAKind(int n) {
            if (KNOWN[n] instanceof Double known) {
                return known;
            }
            double made = Math.sqrt(n);
            KNOWN[n] = made;
            return made;
        }
    }
}
