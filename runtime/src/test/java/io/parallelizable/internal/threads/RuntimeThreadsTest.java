package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.PrivilegedAction;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Worry: a thread of the runtime is the thread of whoever happened to start it, and serves others as that. */
class RuntimeThreadsTest {
    /** Does something on a new thread of the runtime. */
    private static <T> T onANewThread(Supplier<T> work) {
        Object[] result = new Object[1];
        Thread thread = RuntimeThreads.thread("parallelizable-test", () -> result[0] = work.get());
        thread.start();
        Bounded.join(thread);
        @SuppressWarnings("unchecked")
        T found = (T) result[0];
        return found;
    }

    @SuppressWarnings("removal") // what callers of the time had
    private static <T> T as(String user, PrivilegedAction<T> action) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new X500Principal("CN=" + user));
        return Subject.doAs(subject, action);
    }

    @SuppressWarnings("removal")
    private static String user() {
        Subject subject = Subject.getSubject(java.security.AccessController.getContext());
        return subject == null
                ? "nobody"
                : subject.getPrincipals().iterator().next().getName();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void threadThatAUserStarts_runsAsNobody() {
        assertThat(RuntimeThreadsTest.<String>as("alice", () -> onANewThread(RuntimeThreadsTest::user)))
                .isEqualTo("nobody");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    @SuppressWarnings("serial") // a method of a package whose name has "internal" in it
    void elementsOfOneUser_neverRunAsAnother() {
        for (String user : new String[] {"alice", "bob"}) {
            Map<String, Integer> seen = new TreeMap<>();
            for (String found : as(
                    user,
                    () -> Parallel.of(new int[8])
                            .objects(i -> {
                                Bounded.spin(1_000_000);
                                return user();
                            })
                            .threads(3)
                            .map())) {
                seen.merge(found, 1, Integer::sum);
            }
            assertThat(seen.keySet()).containsAnyOf("CN=" + user).isSubsetOf("CN=" + user, "nobody");
        }
    }

    @Test
    void interruptOfTheGroupThatStartedAWorker_reachesNoOtherRun() throws InterruptedException {
        ThreadGroup job = new ThreadGroup("job");
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Thread caller = new Thread(job, () -> meetOnThreeThreads(workers));
        caller.start();
        Bounded.join(caller);
        assertThat(workers)
                .hasSize(3)
                .filteredOn(worker -> worker.getThreadGroup() == job)
                .isEmpty();
        CountDownLatch inside = new CountDownLatch(3);
        CountDownLatch interrupted = new CountDownLatch(1);
        Caller next = Caller.of(() -> IntKernel.of(3, i -> {
                    Bounded.meet(inside);
                    Bounded.await(interrupted);
                    return i;
                })
                .run()
                .threads(3)
                .map());
        Bounded.await(inside);
        job.interrupt();
        interrupted.countDown();
        assertThat(next.thrown()).isNull();
    }

    private static void meetOnThreeThreads(Set<Thread> threads) {
        CountDownLatch all = new CountDownLatch(3);
        IntKernel.of(3, i -> {
                    threads.add(Thread.currentThread());
                    Bounded.meet(all);
                    return i;
                })
                .run()
                .threads(3)
                .map();
    }

    @Test
    void nothingOfTheStarter_isInherited() {
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("the starter's");
        Thread self = Thread.currentThread();
        ClassLoader own = self.getContextClassLoader();
        self.setContextClassLoader(new URLClassLoader(new URL[0]));
        self.setPriority(Thread.MIN_PRIORITY);
        try {
            assertThat(RuntimeThreadsTest.<String>onANewThread(inherited::get)).isNull();
            Thread thread = RuntimeThreads.thread("parallelizable-test", () -> {});
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getSystemClassLoader());
            assertThat(thread.getPriority()).isEqualTo(Thread.NORM_PRIORITY);
            assertThat(thread.isDaemon()).isTrue();
        } finally {
            self.setContextClassLoader(own);
            self.setPriority(Thread.NORM_PRIORITY);
            inherited.remove();
        }
    }

    @Test
    void threadsOfTheRuntime_areAllInOneGroupOfTheirOwn() {
        ThreadGroup group =
                RuntimeThreads.thread("parallelizable-test", () -> {}).getThreadGroup();
        assertThat(group.getParent().getParent()).isNull();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch told = new CountDownLatch(1);
        IntKernel.of(2, i -> {
                    Bounded.until("all threads are there", () -> {
                        Thread[] threads = new Thread[1000];
                        int count = group.enumerate(threads);
                        for (int k = 0; k < count; k++) {
                            seen.add(threads[k].getName().replaceAll("-\\d+$", ""));
                        }
                        return told.getCount() == 0;
                    });
                    return i;
                })
                .run()
                .threads(2)
                .timeout(Duration.ofMinutes(1))
                .progress((done, total) -> {
                    if (seen.containsAll(Set.of("parallelizable", "parallelizable-timer", "parallelizable-progress"))) {
                        told.countDown();
                    }
                })
                .map();
        assertThat(seen).contains("parallelizable", "parallelizable-timer", "parallelizable-progress");
    }
}
