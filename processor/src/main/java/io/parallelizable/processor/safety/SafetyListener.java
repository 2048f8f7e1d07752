package io.parallelizable.processor.safety;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Waits for the moment at which methods can be read.
 *
 * <p>That is when the compiler is about to analyse the first class: all rounds of annotation processing are over, so
 * companions exist, and nothing has been rewritten yet. To analyse during processing would have the compiler attribute
 * code that mentions companions before they exist, and fall over later.
 */
final class SafetyListener implements TaskListener {
    /** Chains of calls can be long, and the compiler's own thread may have little stack; memory is used as needed. */
    private static final long STACK = 256L << 20;

    private final JavacTask task;
    private final Optional<SafetyLevel> given;
    private final Map<URI, CompilationUnitTree> units = new LinkedHashMap<>();
    private boolean checked;

    /**
     * For one compilation.
     *
     * @param task the compilation
     * @param given the level that the plug-in was given itself, if it was
     */
    SafetyListener(JavacTask task, Optional<SafetyLevel> given) {
        this.task = task;
        this.given = given;
    }

    @Override
    public void finished(TaskEvent event) {
        // Entered anew in each round of processing: the last counts.
        if (event.getKind() == TaskEvent.Kind.ENTER && !checked && event.getCompilationUnit() != null) {
            units.put(event.getSourceFile().toUri(), event.getCompilationUnit());
        }
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE && !checked) {
            checked = true;
            Optional<SafetyLevel> left = SafetyLevel.take();
            HazardFiles files = new HazardFiles();
            SafetyLevel level = given.or(() -> left).orElse(SafetyLevel.WARN);
            if (level != SafetyLevel.OFF) {
                run(new SafetyCheck(task, units.values(), level, left.isPresent(), files));
            }
            units.clear();
        }
    }

    /** Runs the check in a thread with a deep stack; the compiler waits. */
    private static void run(Runnable check) {
        Thread thread = new Thread(null, check, "parallelizable-safety", STACK);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
