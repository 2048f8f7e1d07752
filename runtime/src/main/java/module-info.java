/**
 * The runtime of Parallelizable: the annotation, the runs that generated companions return, and the threads that
 * execute them.
 */
module io.parallelizable {
    requires static java.management;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports io.parallelizable;
    exports io.parallelizable.companion;
    exports io.parallelizable.engine;
    exports io.parallelizable.function;
    exports io.parallelizable.kernel;

    uses io.parallelizable.ProgressListener.Provider;
    uses io.parallelizable.engine.CheckpointStore.Provider;
}
