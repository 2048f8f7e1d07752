package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** What happens inside expressions, and what they hand on. */
class Expressions {
    private static final double[] WORK = new double[4];
    private static final double[] OTHER = new double[4];
    private static final Object HELD = new double[4];
    private static final Random RANDOM = new Random();
    private static int count;

    static class HandedOn {
        @Parallelizable // StaticState
        static void throughParentheses(double x) {
            (WORK)[0] = x;
        }

        @Parallelizable // StaticState
        static void throughACast(double x) {
            ((double[]) HELD)[0] = x;
        }

        @Parallelizable // StaticState
        static void throughAPattern(double x) {
            if (HELD instanceof double[] held) {
                held[0] += x;
            }
        }

        @Parallelizable // StaticState
        static void throughEither(double x) {
            (x > 0 ? WORK : OTHER)[0] = x;
        }

        @Parallelizable // StaticState
        static void throughTheSecond(double x) {
            (x > 0 ? OTHER : WORK)[0] = x;
        }

        @Parallelizable // StaticState
        static void throughAnAssignment(double x) {
            double[] work;
            (work = WORK)[0] = x;
        }

        @Parallelizable // StaticState
        static void inEach(double x) {
            for (double[] row : new Rows().rows) {
                row[0] = x;
            }
            for (Cell cell : Cell.ALL) {
                cell.value = x;
            }
        }

        @Parallelizable // -
        static double ownOrCopied(double x) {
            double[] work = WORK;
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                if (i > 0) {
                    work[i] = x;
                    sum += work[i];
                }
                work = new double[4];
            }
            return sum;
        }
    }

    static class Rows {
        final double[][] rows = new double[2][2];
    }

    static class Cell {
        static final List<Cell> ALL = new ArrayList<>();
        double value;
        int uses;

        void set(double value) {
            this.value = value;
        }

        void use() {
            uses = uses + 1;
        }

        class Part {
            void set(double value) {
                Cell.this.value = value;
            }
        }
    }

    static class Above extends Cell {
        void setAbove(double value) {
            super.value = value;
        }
    }

    static class Shared {
        private static final Cell CELL = new Cell();
        private static final Above ABOVE = new Above();

        @Parallelizable // StaticState
        static void setsByThis(double x) {
            CELL.set(x);
        }

        @Parallelizable // StaticState
        static void setsBySuper(double x) {
            ABOVE.setAbove(x);
        }

        @Parallelizable // StaticState
        static void usesIt(double x) {
            CELL.use();
        }

        @Parallelizable // -
        static double setsItsOwn(double x) {
            Cell cell = new Cell();
            cell.set(x);
            cell.use();
            return cell.value;
        }
    }

    static class Inside {
        @Parallelizable // HiddenRandom
        static double negated(double x) {
            return x + -Math.random();
        }

        @Parallelizable // HiddenRandom
        static boolean compared(double x) {
            return !(x < Math.random());
        }

        @Parallelizable // HiddenRandom
        static double onTheLeft(double x) {
            return Math.random() * x;
        }

        @Parallelizable // HiddenRandom
        static double byIndex(double[] x) {
            return x[RANDOM.nextInt(x.length)];
        }

        @Parallelizable // HiddenRandom
        static double byCondition(double x) {
            return RANDOM.nextBoolean() ? x : 2 * x;
        }

        @Parallelizable // HiddenRandom
        static double[] amongValues(double x) {
            return new double[] {x, RANDOM.nextDouble()};
        }

        @Parallelizable // HiddenRandom
        static int cast(int x) {
            return x + (int) (6 * Math.random());
        }

        @Parallelizable // HiddenRandom
        static double added(double x) {
            x += Math.random();
            return x;
        }

        @Parallelizable // -
        static double lengthOnly(double x) {
            return x * WORK.length;
        }

        @Parallelizable // StaticState
        static double asLength(double x) {
            double[] work = new double[count++];
            return x;
        }

        @Parallelizable // CallOrder
        static double[] asLengthOfAResult(double x) {
            return new double[count++];
        }

        @Parallelizable // CallOrder
        static double asIndex(double[] x) {
            return x[count++ % x.length];
        }

        @Parallelizable // CallOrder
        static int before(int x) {
            return x + ++count;
        }

        @Parallelizable // CallOrder
        static int less(int x) {
            return x + --count;
        }

        @Parallelizable // CallOrder
        static int lessAfter(int x) {
            return x + count--;
        }

        @Parallelizable // CallOrder
        static int bySum(int x) {
            count = count + 1;
            return x + count;
        }

        @Parallelizable // CallOrder
        static int byCompound(int x) {
            return count += x;
        }

        @Parallelizable // StaticState
        static void inParentheses(int x) {
            (count) += x;
        }

        @Parallelizable // StaticState
        static void twiceInParentheses(int x) {
            ((count)) = x;
        }
    }

    static class Code {
        private static int calls;
        private static final DoubleUnaryOperator BY_NAME = Code::square;
        private static DoubleUnaryOperator chosen = Code::square;

        static void choose(DoubleUnaryOperator other) {
            chosen = other;
        }

        private static double square(double x) {
            calls++;
            return x * x;
        }

        private static double noise(double x) {
            return x + Math.random();
        }

        @Parallelizable // StaticState
        static double byName(double x) {
            return BY_NAME.applyAsDouble(x);
        }

        @Parallelizable // -
        static double chosenByOthers(double x) {
            return chosen.applyAsDouble(x);
        }

        @Parallelizable // StaticState
        static double inAVariable(double x) {
            DoubleUnaryOperator f = y -> {
                calls++;
                return y * y;
            };
            return f.applyAsDouble(x);
        }

        @Parallelizable // HiddenRandom
        static double resultOfAReference(double x) {
            DoubleUnaryOperator f = Code::noise;
            return f.applyAsDouble(x);
        }

        @Parallelizable // -
        static DoubleUnaryOperator notRun(double x) {
            DoubleUnaryOperator f = Code::square;
            return f;
        }

        @Parallelizable // StaticState
        static double referenceToAnObject(double x) {
            List<Double> list = new ArrayList<>(List.of(x));
            list.forEach(Shared.CELL::set);
            return x;
        }

        @Parallelizable // -
        static double referenceToAnOwnObject(double x) {
            Cell cell = new Cell();
            List.of(x).forEach(cell::set);
            return cell.value;
        }

        @Parallelizable // StaticState
        static int referenceToEach(int x) {
            Cell.ALL.forEach(Cell::use);
            return x;
        }
    }

    static class Written {
        private static double[] last;
        private static Cell newest = new Cell();

        @Parallelizable // StaticState
        static double newEachTime(double x) {
            last = new double[] {x};
            return last[0];
        }

        @Parallelizable // StaticState
        static double replaced(double x) {
            newest = new Cell();
            newest.value = x;
            return newest.value;
        }

        @Parallelizable // -
        static double copiedAndReplaced(double x) {
            double[] copy = last.clone();
            copy[0] = x;
            last = copy;
            return copy[0];
        }
    }

    static class Holder {
        double[] cells = new double[4];
        long used;
        double sum;

        void replace(double x) {
            double[] copy = cells.clone();
            copy[0] = x;
            cells = copy;
        }

        void touch() {
            used = System.nanoTime();
        }

        void touchBoth(double x) {
            used = System.nanoTime();
            sum = x;
        }

        void fill(double x) {
            cells[0] = x;
        }
    }

    static class OneHolder {
        private static final Holder HOLDER = new Holder();

        @Parallelizable // -
        static void replacesACopy(double x) {
            HOLDER.replace(x);
        }

        @Parallelizable // -
        static double keepsATime(double x) {
            HOLDER.touch();
            return x;
        }

        @Parallelizable // StaticState
        static double keepsATimeAndASum(double x) {
            HOLDER.touchBoth(x);
            return x;
        }

        @Parallelizable // StaticState
        static void fillsAPart(double x) {
            HOLDER.fill(x);
        }
    }
}
