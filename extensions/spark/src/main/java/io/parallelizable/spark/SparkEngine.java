package io.parallelizable.spark;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import java.time.Duration;
import java.util.Objects;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * An engine on Apache Spark, 3.5 or 4, with any cluster manager.
 *
 * <pre>{@code
 * JavaSparkContext spark = SparkEngine.connect(new SparkConf().setAppName("primes"));
 * boolean[] prime = TestPrimeParallel.over(numbers).on(SparkEngine.on(spark)).map();
 * }</pre>
 *
 * <p>The engine sends the classes that a run needs to the executors: jars as they are, and directories of class files
 * packed into a jar. The user sends the jars that those need in turn, with {@code spark.jars} or {@code --jars}. Held
 * arguments are broadcast. A few slices for each core are under way, as tasks of one job and of the next one; ending
 * the operation cancels its jobs. The engine never stops the context. Threads may share an engine.
 */
public final class SparkEngine implements Engine {
    private static final int MEBIBYTE = 1 << 20;

    /** How long executors may take to come, as long as a master that does not answer is asked. */
    private static final Duration START = Duration.ofSeconds(60);

    private final JavaSparkContext context;
    private final Duration start;

    private SparkEngine(JavaSparkContext context, Duration start) {
        this.context = Objects.requireNonNull(context, "context");
        this.start = start;
    }

    /**
     * Makes a context, as {@code new JavaSparkContext} does, but reports a master that does not answer: the constructor
     * itself ends after a minute with any exception, such as a {@link NullPointerException}, or with a context that is
     * stopped.
     *
     * @param conf the configuration of the context
     * @return the context, to be closed
     * @throws EngineException if the context cannot be made; the message says what to check
     */
    public static JavaSparkContext connect(SparkConf conf) {
        JavaSparkContext context;
        try {
            context = new JavaSparkContext(conf);
        } catch (Exception problem) { // Scala throws checked ones too
            throw noContext(conf, problem instanceof SparkException ? ": " + problem.getMessage() : "", problem);
        }
        if (context.sc().isStopped()) {
            throw noContext(conf, "", null);
        }
        return context;
    }

    private static EngineException noContext(SparkConf conf, String reason, @Nullable Exception problem) {
        String master = conf.get("spark.master", "no master");
        return new EngineException(
                "no Spark context at " + master + reason + ". Is that the master's address, does the master run, and is"
                        + " spark.authenticate.secret the same everywhere? Spark's log tells",
                problem);
    }

    /**
     * The engine of a context.
     *
     * @param context a context, which must not be stopped before the runs on it have ended
     * @return the engine
     */
    public static SparkEngine on(JavaSparkContext context) {
        return new SparkEngine(context, START);
    }

    /**
     * An engine that waits for its first executor for the given time, instead of a minute.
     *
     * @param start how long the first executor may take to start
     * @return the new engine
     */
    public SparkEngine waitingFor(Duration start) {
        return new SparkEngine(context, start);
    }

    @Override
    public String name() {
        return "Spark " + context.version() + " at " + context.master();
    }

    /**
     * As many slots as the executors have cores; slices of half a second, below {@code spark.rpc.message.maxSize}.
     *
     * @return the capabilities
     */
    @Override
    public Capabilities capabilities() {
        requireRunning();
        int mebibytes = context.getConf().getInt("spark.rpc.message.maxSize", 128);
        int most = (int) Math.min(Capabilities.MOST_BYTES, (mebibytes - 0.25) * MEBIBYTE);
        return Capabilities.ofSlots(Math.max(1, context.defaultParallelism()))
                .withLeastWork(Duration.ofMillis(500))
                .withMostBytes(
                        most,
                        "raise spark.rpc.message.maxSize (it is " + mebibytes + " MiB), hold less in one element, or"
                                + " give the name of a file and read it in the method")
                .withClassPath("add the jar that has it with spark.jars or --jars");
    }

    @Override
    public EngineSession open(Broadcast broadcast) {
        new Executors(context, name()).await(start);
        if (!context.isLocal()) {
            ClassPaths classPaths = ClassPaths.of(context);
            classPaths.ship(ClassPaths.own());
            classPaths.ship(broadcast.codeSources());
        }
        return new SparkEngineSession(context, context.broadcast(broadcast), broadcast.id());
    }

    private void requireRunning() {
        if (context.sc().isStopped()) {
            throw new EngineException(
                    "the Spark context is stopped: by the program, or since its master did not answer; Spark's log tells",
                    null);
        }
    }
}
