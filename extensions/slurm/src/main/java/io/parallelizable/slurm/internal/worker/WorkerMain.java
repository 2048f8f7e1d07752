package io.parallelizable.slurm.internal.worker;

import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The program of a worker, as the script of the job array starts it. */
public final class WorkerMain {
    private WorkerMain() {}

    /**
     * Computes slices until there is no need any more.
     *
     * @param arguments the spool, this worker's id, its number of threads, its time limit in seconds (0 if there is
     *     none), and after how many seconds a silent driver counts as dead
     * @throws IOException if the spool cannot be used
     * @throws InterruptedException never
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Spool spool = new Spool(Path.of(arguments[0]));
        String id = arguments[1];
        ElementThreads threads = new ElementThreads(Integer.parseInt(arguments[2]));
        TimeLimit limit = TimeLimit.from(Duration.ofSeconds(Long.parseLong(arguments[3])));
        DriverWatch driver = new DriverWatch(spool, Duration.ofSeconds(Long.parseLong(arguments[4])));
        Departure departure = new Departure(spool, id, threads);
        Runtime.getRuntime().addShutdownHook(new Thread(departure::atShutdown, "departure"));
        spool.makeDirectory(Spool.in(id));
        spool.write(Spool.WORKERS + "/" + id, System.getProperty("java.version"));
        try {
            new WorkerLoop(spool, id, threads, limit, driver).run();
            departure.leave();
            System.exit(0);
        } catch (IOException | RuntimeException | Error failure) {
            failure.printStackTrace();
            departure.fail();
            System.exit(1);
        }
    }
}
