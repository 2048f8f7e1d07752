package io.parallelizable.internal.scheduling;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Percentage;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** One run in a recording of JDK Flight Recorder. */
@Name("io.parallelizable.Run")
@Label("Parallel Run")
@Category("Parallelizable")
@Description("The execution of a run on this JVM; a run that is used window by window is several of them")
@StackTrace
final class RunEvent extends Event {
    @Label("Function")
    @Description("The method that was called for each element")
    @Nullable
    String function;

    @Label("Elements")
    @Description("How many elements there were")
    long elements;

    @Label("Threads")
    @Description("The most threads that might have taken part, the caller included")
    int threads;

    @Label("Workers")
    @Description("How many threads came beside the caller; 0 where the work was not worth sharing, or none was free")
    int workers;

    @Label("Wake-Ups")
    @Description("How many threads were asked for, by the caller or by other workers")
    int wakeUps;

    @Label("Chunks")
    @Description("In how many pieces the elements were taken")
    int chunks;

    @Label("Busy Time")
    @Description("The time that all threads together spent in elements")
    @Timespan(Timespan.NANOSECONDS)
    long busyTime;

    @Label("Busy Share")
    @Description("The busy time over the duration times the threads that took part; the rest is waiting")
    @Percentage
    float busyShare;

    @Label("Outcome")
    @Description("How it ended: complete, failed, or stopped by an interrupt, a time limit or a fault")
    @Nullable
    String outcome;

    @Label("Failed Element")
    @Description("The index of the element whose exception was thrown, or that a search has found; -1 if there is none")
    long failedElement;
}
