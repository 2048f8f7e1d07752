package io.parallelizable.conformance;

import io.parallelizable.ObjectRun;
import io.parallelizable.engine.Engine;
import io.parallelizable.support.Caller;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A run in whose midst a worker process is killed while it computes an element. */
public final class WorkerPool {
    private WorkerPool() {}

    /**
     * What came of the run.
     *
     * @param results its results, without what tells the process
     * @param processes which processes have computed them
     * @param killed which process was killed
     */
    public record Survival(List<String> results, Set<Long> processes, long killed) {}

    /**
     * Computes elements on an engine. The first process to come to a certain element leaves its id in a folder and
     * waits there for its death, so it has work when it is killed.
     *
     * @param length how many elements there are, of 20 ms each
     * @param engine where they are computed; its processes see this machine's files
     * @param folder an empty folder
     */
    public static Survival runAndKill(int length, Engine engine, Path folder) {
        Path victim = folder.resolve("victim");
        Caller killer = Caller.of(() -> kill(victim));
        List<String> told = run(length, victim.toString()).on(engine).collect(Collectors.toList());
        if (killer.thrown() != null) {
            throw new AssertionError(killer.thrown());
        }
        Set<Long> processes = told.stream().map(WorkerPool::process).collect(Collectors.toSet());
        return new Survival(told.stream().map(WorkerPool::value).toList(), processes, idIn(victim));
    }

    private static void kill(Path victim) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (idIn(victim) == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no process came to the element that waits for its death");
            }
            Thread.sleep(50);
        }
        ProcessHandle.of(idIn(victim)).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The id in a file; 0 as long as there is none. */
    private static long idIn(Path victim) {
        try (Stream<String> lines = Files.lines(victim)) {
            return lines.mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static ObjectRun<String, String[], RuntimeException> run(int length, String victim) {
        long[] input = LongStream.range(0, length).toArray();
        long fatal = length / 6;
        Method<String[]> method = (results, at, x, held) -> results[at] = tell(x, x == fatal, victim);
        return Runs.ofObjects(new Sweep<>(String[].class, input, Methods.HELD, method));
    }

    private static String tell(long x, boolean isFatal, String victim) throws InterruptedException, IOException {
        long process = ProcessHandle.current().pid();
        if (isFatal && isFirst(Path.of(victim), process)) {
            TimeUnit.MINUTES.sleep(10);
        }
        Thread.sleep(20);
        return process + ":" + Methods.number(x, Methods.HELD);
    }

    private static boolean isFirst(Path victim, long process) throws IOException {
        try {
            Files.createFile(victim);
            Files.writeString(victim, process + "\n");
            return true;
        } catch (FileAlreadyExistsException later) {
            return false;
        }
    }

    /** The results of the plain loop. */
    public static List<String> expected(int length) {
        return LongStream.range(0, length)
                .mapToObj(x -> Double.toString(Methods.number(x, Methods.HELD)))
                .toList();
    }

    private static long process(String result) {
        return Long.parseLong(result.substring(0, result.indexOf(':')));
    }

    private static String value(String result) {
        return result.substring(result.indexOf(':') + 1);
    }
}
