package programs;

import io.parallelizable.Parallelizable;

/** Methods that call themselves, directly or through others. */
class Circles {
    private static final double[] WORK = new double[4];
    private static final double[] OTHER = new double[4];
    private static int count;

    static class Direct {
        private static int depth(int n) {
            if (n == 0) {
                count++;
                return 0;
            }
            return 1 + depth(n - 1);
        }

        private static double[] found(int n) {
            return n == 0 ? WORK : found(n - 1);
        }

        private static void fill(double[] work, int n) {
            if (n > 0) {
                fill(work, n - 1);
            }
            work[n] = n;
        }

        private static double noise(int n) {
            return n == 0 ? Math.random() : noise(n - 1);
        }

        @Parallelizable // StaticState
        static int descends(int n) {
            return depth(n);
        }

        @Parallelizable // StaticState
        static void changesWhatIsFound(int n) {
            found(n)[0] = n;
        }

        @Parallelizable // StaticState
        static void fillsAll(int n) {
            fill(WORK, n);
        }

        @Parallelizable // -
        static double fillsItsOwn(int n) {
            double[] own = new double[n + 1];
            fill(own, n);
            return own[0];
        }

        @Parallelizable // HiddenRandom
        static double noiseFromBelow(int n) {
            return noise(n);
        }

        @Parallelizable // -
        static int factorialOf(int n) {
            return n < 2 ? 1 : n * factorialOf(n - 1);
        }
    }

    /** A circle in which each step hands something on: what the last one does is known only after several readings. */
    static class Handing {
        private static double[] first(int n) {
            return second(n - 1);
        }

        private static double[] second(int n) {
            return n == 0 ? OTHER : third(n - 1);
        }

        private static double[] third(int n) {
            return first(n - 1);
        }

        @Parallelizable // StaticState
        static void entersAtTheFirst(int n) {
            first(n)[0] = n;
        }

        @Parallelizable // StaticState
        static void entersAtTheSecond(int n) {
            second(n)[0] = n;
        }

        @Parallelizable // StaticState
        static void entersAtTheThird(int n) {
            third(n)[0] = n;
        }
    }

    /** Two circles with a method in common, entered from each side. */
    static class Two {
        private static int a(int n) {
            return n < 0 ? n : b(n - 1);
        }

        private static int b(int n) {
            return n % 2 == 0 ? a(n - 1) : c(n - 1);
        }

        private static int c(int n) {
            return n % 3 == 0 ? b(n - 1) : d(n - 1);
        }

        private static int d(int n) {
            if (n < 0) {
                return c(n + 1);
            }
            count++;
            return n;
        }

        @Parallelizable // StaticState
        static int entersAtA(int n) {
            return a(n);
        }

        @Parallelizable // StaticState
        static int entersAtB(int n) {
            return b(n);
        }

        @Parallelizable // StaticState
        static int entersAtC(int n) {
            return c(n);
        }

        @Parallelizable // StaticState
        static int entersAtD(int n) {
            return d(n);
        }
    }

    /** The same with numbers, which a method of the inner circle draws. */
    static class Inner {
        private static double outer(int n) {
            return n < 0 ? 0 : middle(n - 1) + outer(n - 2);
        }

        private static double middle(int n) {
            return n < 0 ? outer(n + 1) : inner(n - 1);
        }

        private static double inner(int n) {
            return n < 0 ? Math.random() : middle(n - 1);
        }

        @Parallelizable // HiddenRandom
        static double drawsFromInside(int n) {
            return inner(n);
        }

        @Parallelizable // HiddenRandom
        static double drawsFromBetween(int n) {
            return middle(n);
        }

        @Parallelizable // HiddenRandom
        static double drawsFromOutside(int n) {
            return outer(n);
        }
    }

    /** A circle beside another, both reached by one method. */
    static class Beside {
        private static int ping(int n) {
            return n < 0 ? n : pong(n - 1);
        }

        private static int pong(int n) {
            return ping(n - 1);
        }

        private static int left(int n) {
            return n < 0 ? ping(n) : right(n - 1);
        }

        private static int right(int n) {
            count += ping(n);
            return left(n - 1);
        }

        @Parallelizable // StaticState
        static int goesBoth(int n) {
            return left(n) + ping(n);
        }

        @Parallelizable // -
        static int goesOneWay(int n) {
            return ping(n) + pong(n);
        }
    }

    /** A method that calls itself, behind another, after a circle that it calls too has been read. */
    static class AfterACircle {
        private static double[] itself(int n) {
            if (n > 0) {
                itself(n - 1)[0] = Beside.pong(n);
            }
            return WORK;
        }

        private static int behind(int n) {
            itself(n);
            return n;
        }

        @Parallelizable // -
        static int readsTheCircle(int n) {
            return Beside.ping(n);
        }

        @Parallelizable // StaticState
        static int readsBehindIt(int n) {
            return behind(n);
        }
    }
}
