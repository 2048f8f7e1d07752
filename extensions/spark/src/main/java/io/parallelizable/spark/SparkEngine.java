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
 * An engine on Apache Spark, 3.5 or 4, whatever its cluster manager.
 *
 * <pre>{@code
 * JavaSparkContext spark = SparkEngine.connect(new SparkConf().setAppName("primes"));
 * boolean[] prime = TestPrimeParallel.over(numbers).on(SparkEngine.on(spark)).map();
 * }</pre>
 *
 * <p>The classes that a run names are shipped: jars as they are, directories of class files, as in an IDE, packed into
 * a jar. Jars that those need in turn are the user's to ship, with {@code spark.jars} or {@code --jars}. Held arguments
 * are broadcast. A few slices for each core are under way, as tasks of one job at a time and the next one behind it;
 * ending the operation cancels its jobs. The context is never stopped. Threads may share an engine.
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
     * Makes a context, as {@code new JavaSparkContext} does. For a master that does not answer that ends after a
     * minute, with whatever its parts meet, such as a {@link NullPointerException}, or with a context that is stopped.
     *
     * @param conf what the context is to be
     * @return the context, to be closed
     * @throws EngineException if there is none, with what to look at
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
     * @param context a context that is not stopped before the runs on it have ended
     * @return the engine
     */
    public static SparkEngine on(JavaSparkContext context) {
        return new SparkEngine(context, START);
    }

    /**
     * An engine that waits for its first executor so long, instead of a minute.
     *
     * @param start how long executors may take to come
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
