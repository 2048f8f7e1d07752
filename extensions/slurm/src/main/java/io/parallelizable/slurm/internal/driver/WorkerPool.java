package io.parallelizable.slurm.internal.driver;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.slurm.internal.command.WorkerScript;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The workers that the operations of one engine share, from the first operation until there has been none for a while.
 *
 * <p>One thread, the monitor, does everything: it gives slices to workers, brings answers back, and observes the
 * beginning and end of workers. Other threads use the queue of requests alone, so its data are not shared. It checks
 * the spool often while something happens, and seldom when nothing has happened for long.
 *
 * <p>A problem that no other attempt would solve ends the pool: threads that wait get an exception, and so do those
 * that submit something later. At the end the workers are asked to stop, the remaining jobs are cancelled, and the
 * spool is removed.
 */
final class WorkerPool {
    private static final String SCRIPT = "worker.sh";
    private static final String MAIN = "io.parallelizable.slurm.internal.worker.WorkerMain";

    private final PoolSettings settings;
    private final Spool spool;
    private final Messages messages;
    private final Dispatcher dispatcher;
    private final Roster roster;
    private final Usage usage;
    private final Heartbeat heartbeat;
    private final Sweep sweep;
    private final ExecutorService commands = Executors.newSingleThreadExecutor(WorkerPool::daemon);
    private final Requests requests = new Requests();
    private final Thread monitor = daemon(this::run);
    private final Timer activity = new Timer();
    private final Timer swept = new Timer();
    private volatile @Nullable EngineException problem;

    private WorkerPool(PoolSettings settings, Spool spool) {
        this.settings = settings;
        this.spool = spool;
        this.messages = new Messages(settings);
        this.dispatcher = new Dispatcher(spool, settings.threads(), messages);
        String script = spool.directory().resolve(SCRIPT).toString();
        Submitter submitter = new Submitter(settings, script, spool);
        this.roster = new Roster(settings, spool, submitter, dispatcher, messages, commands);
        this.usage = new Usage(settings.timing().idle());
        this.heartbeat = new Heartbeat(spool, settings.timing().heartbeat());
        this.sweep = new Sweep(
                settings.directory(), settings.slurm(), settings.timing().patience());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parallelizable-slurm");
        thread.setDaemon(true);
        return thread;
    }

    /** Submits workers. */
    static WorkerPool start(PoolSettings settings) {
        Spool spool = null;
        try {
            spool = Spool.create(settings.directory());
            settings.logs().make();
            WorkerPool pool = new WorkerPool(settings, spool);
            pool.start();
            return pool;
        } catch (IOException | RuntimeException failure) {
            remove(spool);
            settings.logs().removeEmpty();
            throw failure instanceof EngineException told ? told : new Messages(settings).unusable(failure);
        }
    }

    private static void remove(@Nullable Spool spool) {
        try {
            if (spool != null) {
                spool.remove();
            }
        } catch (IOException inTheWay) {
            // The sweep of a later driver finds it.
        }
    }

    private void start() throws IOException {
        heartbeat.beat();
        sweep.look();
        swept.restart();
        spool.write(SCRIPT, script().text());
        roster.start();
        monitor.start();
    }

    private WorkerScript script() {
        return new WorkerScript(
                spool,
                MAIN,
                settings.classPath(),
                settings.setup(),
                settings.threads(),
                settings.options().timeLimit(),
                settings.timing().patience());
    }

    /** Begins an operation; nothing if it is too late for that. */
    @Nullable
    EngineSession session(Broadcast broadcast) {
        long session = usage.begin();
        if (session == 0) {
            return null;
        }
        try {
            spool.write(Spool.BROADCASTS + "/" + session, broadcast.payload());
            return new SlurmSession(session, this);
        } catch (IOException failure) {
            usage.end();
            throw messages.unusable(failure);
        }
    }

    /** Ends an operation. */
    void release() {
        usage.end();
    }

    /** Asks the monitor for something. */
    void request(Requests.Request request) {
        requests.add(request);
    }

    void requireUsable() {
        EngineException known = problem;
        if (known != null) {
            throw new EngineException(known.getMessage(), known);
        }
    }

    /** Ends it, and waits for that. */
    void end(long millis) throws InterruptedException {
        usage.setEnding();
        monitor.join(millis);
    }

    /** What the monitor does. */
    private void run() {
        try {
            while (!usage.isToEnd()) {
                step();
            }
        } catch (IOException | RuntimeException | Error failure) {
            problem = failure instanceof EngineException told ? told : messages.unusable(failure);
        }
        usage.setEnding();
        WorkerPools.ending(settings, this);
        refuseAll();
        close();
    }

    private void step() throws IOException {
        boolean isActive = requests.await(dispatcher, activity.nanos());
        heartbeat.beat();
        isActive |= dispatcher.deliver();
        isActive |= roster.look();
        isActive |= dispatcher.assign();
        if (isActive) {
            activity.restart();
        }
        if (swept.isOver(settings.timing().patience())) {
            swept.restart();
            commands.execute(sweep::look);
        }
    }

    /** Tells all who wait, and those who come too late. */
    private void refuseAll() {
        if (problem == null) {
            problem = new EngineException(settings.name() + ": this JVM is ending", null);
        }
        EngineException reason = problem;
        try {
            requests.handle(dispatcher);
        } catch (IOException noSpool) {
            // It is about to be removed anyway.
        }
        dispatcher.loseAll(reason);
    }

    private void close() {
        try {
            roster.end();
        } catch (IOException | RuntimeException problem) {
            // Workers end by themselves when the heartbeat stops.
        }
        commands.shutdown();
        remove(spool);
        settings.logs().removeEmpty();
        WorkerPools.ended(this);
    }
}
