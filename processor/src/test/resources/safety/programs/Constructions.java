package programs;

import io.parallelizable.Parallelizable;
import java.beans.beancontext.BeanContextSupport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Shared objects that are made for several threads, and others: by what makes them, where their type does not tell. */
class Constructions {
    static class SetOfAConcurrentMap {
        private static final Set<String> SEEN = Collections.newSetFromMap(new ConcurrentHashMap<>());

        @Parallelizable // -
        static void saw(String word) {
            SEEN.add(word);
        }
    }

    static class SetOfAPlainMap {
        private static final Set<Object> VISITED = Collections.newSetFromMap(new IdentityHashMap<>());

        @Parallelizable // StaticState
        static void visit(Object node) {
            VISITED.add(node);
        }
    }

    static class KeySet {
        private static final Set<String> WORDS = ConcurrentHashMap.newKeySet();

        @Parallelizable // -
        static void met(String word) {
            WORDS.add(word);
        }
    }

    static class KeySetByItsName {
        private static final ConcurrentHashMap.KeySetView<String, Boolean> WORDS = ConcurrentHashMap.newKeySet();

        @Parallelizable // -
        static void metByName(String word) {
            WORDS.add(word);
        }
    }

    static class MadeLater {
        private static List<Double> all = null;

        static void begin() {
            all = new ArrayList<>();
        }

        @Parallelizable // StaticState
        static void gather(double x) {
            all.add(x);
        }
    }

    static class MadeSafeLater {
        private static List<Double> all;

        static void begin() {
            all = Collections.synchronizedList(new ArrayList<>());
        }

        @Parallelizable // -
        static void gatherSafely(double x) {
            all.add(x);
        }
    }

    static class OtherOfASimilarName {
        private static final List<Double> RESULTS = new ArrayList<>();
        private static final List<Double> SAFE_RESULTS;

        static {
            SAFE_RESULTS = Collections.synchronizedList(new ArrayList<>());
        }

        @Parallelizable // StaticState
        static void noteBoth(double x) {
            RESULTS.add(x);
            SAFE_RESULTS.add(x);
        }
    }

    static class GivenToACallee {
        private static final ConcurrentHashMap<String, Integer> COUNTS = made();
        private static final HashMap<String, Integer> PLAIN = plain();

        private static ConcurrentHashMap<String, Integer> made() {
            return new ConcurrentHashMap<>();
        }

        private static HashMap<String, Integer> plain() {
            return new HashMap<>();
        }

        private static void count(Map<String, Integer> counts, String word) {
            counts.merge(word, 1, Integer::sum);
        }

        @Parallelizable // -
        static void counted(String word) {
            count(COUNTS, word);
        }

        @Parallelizable // StaticState
        static void countedPlainly(String word) {
            count(PLAIN, word);
        }
    }

    static class FromElsewhere {
        private static final Map<String, Integer> COUNTS = concurrent();
        private static final Map<String, Integer> SAME = COUNTS;
        private static final Object HELD = concurrent();

        private static Map<String, Integer> concurrent() {
            return new ConcurrentHashMap<>();
        }

        @Parallelizable // -
        static void countedElsewhere(String word) {
            COUNTS.merge(word, 1, Integer::sum);
        }

        @Parallelizable // -
        static void countedUnderAnotherName(String word) {
            SAME.merge(word, 1, Integer::sum);
        }

        @SuppressWarnings("unchecked")
        @Parallelizable // -
        static void countedAsAnObject(String word) {
            ((Map<String, Integer>) HELD).merge(word, 1, Integer::sum);
        }
    }

    static class ArrayAsAnObject {
        private static final Object WORK = new double[2];

        @Parallelizable // StaticState
        static double worked(double x) {
            double[] work = (double[]) WORK;
            work[0] += x;
            return work[0];
        }
    }

    /** Of a class of a library nobody knows here how it is made: this one has locks. */
    static class OfALibrary {
        private static final Collection<Object> BEANS = new BeanContextSupport();

        @Parallelizable // -
        static void addedToALibrarys(Object bean) {
            BEANS.add(bean);
        }
    }

    interface Tally {
        void add(int k);
    }

    static class ThreadSafeTally implements Tally {
        private final Semaphore semaphore = new Semaphore(1);
        private int total;

        @Override
        public void add(int k) {
            semaphore.acquireUninterruptibly();
            total += k;
            semaphore.release();
        }
    }

    static class PlainTally implements Tally {
        private int total;

        @Override
        public void add(int k) {
            total += k;
        }
    }

    static class LockingTally implements Tally {
        private int total;

        @Override
        public synchronized void add(int k) {
            total += k;
        }
    }

    static class Tallies {
        private static final ThreadSafeTally BY_NAME = new ThreadSafeTally();
        private static final Tally BY_ITS_CLASS = new ThreadSafeTally();
        private static final Tally PLAIN = new PlainTally();
        private static final Tally LOCKING = new LockingTally();

        @Parallelizable // -
        static void tallied(int k) {
            BY_NAME.add(k);
        }

        @Parallelizable // -
        static void talliedByClass(int k) {
            BY_ITS_CLASS.add(k);
        }

        @Parallelizable // StaticState
        static void talliedPlainly(int k) {
            PLAIN.add(k);
        }

        @Parallelizable // -
        static void talliedWithLock(int k) {
            LOCKING.add(k);
        }
    }

    static class AtomicPair {
        double first;
    }

    static class OnlyCalledAtomic {
        private static final AtomicPair PAIR = new AtomicPair();

        @Parallelizable // StaticState
        static double paired(double x) {
            PAIR.first = x;
            return PAIR.first * 2;
        }
    }

    static class Samples extends ArrayList<Double> {
        private static final long serialVersionUID = 1;
    }

    static class OwnKindOfList {
        private static final Samples SAMPLES = new Samples();

        @Parallelizable // StaticState
        static void sampled(double x) {
            SAMPLES.add(x);
        }
    }

    static class Silent extends ArrayList<Double> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean add(Double x) {
            return false;
        }
    }

    static class OwnAdd {
        private static final Silent SILENT = new Silent();

        @Parallelizable // -
        static boolean swallowed(double x) {
            return SILENT.add(x);
        }
    }

    static class CopyOfAList {
        private static final List<String> NAMES = new ArrayList<>(List.of("a", "b"));

        @Parallelizable // -
        static Object[] renamed(String name) {
            Object[] names = NAMES.toArray();
            names[0] = name;
            return names;
        }
    }
}
