package io.parallelizable.slurm.internal.command;

import io.parallelizable.slurm.internal.spool.Farewell;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script of the job array. It starts the worker's JVM, passes on the signal of a time limit, and reports the exit
 * code if the JVM itself could not.
 *
 * @param spool where the worker finds its slices
 * @param main the worker's main class
 * @param classPath its class path
 * @param setup the user's lines before it
 * @param threads how many threads it has
 * @param limit its time limit; none if zero
 * @param patience how long a silent driver counts as alive
 */
public record WorkerScript(
        Spool spool,
        String main,
        List<Path> classPath,
        List<String> setup,
        int threads,
        Duration limit,
        Duration patience) {
    /**
     * The text of the script. After the user's lines, no command of it fails outside a condition: they may have told
     * the shell to end at that, and it has to outlive the JVM.
     */
    public String text() {
        String entries = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return """
                #!/bin/bash
                umask 077
                %s
                spool=%s
                worker=${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}.${SLURM_RESTART_COUNT:-0}
                export CLASSPATH=%s
                java=${JAVA_HOME:+$JAVA_HOME/bin/java}
                [ -x "$java" ] || java=%s
                [ -x "$java" ] || java=java
                "$java" %s "$spool" "$worker" %d %d %d &
                jvm=$!
                trap 'kill -TERM $jvm 2> /dev/null || :' TERM
                while :; do
                    wait $jvm && code=0 || code=$?
                    kill -0 $jvm 2> /dev/null || break
                done
                gone=$spool/%s/$worker
                [ -e "$gone" ] || { echo "%s$code" > "$spool/tmp/$worker" && mv "$spool/tmp/$worker" "$gone"; } 2> /dev/null || :
                exit $code
                """.formatted(
                String.join("\n", setup),
                quoted(spool.directory().toString()),
                quoted(entries),
                quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                main,
                threads,
                limit.toSeconds(),
                Math.max(1, patience.toSeconds()),
                Spool.GONE,
                Farewell.CODE);
    }

    /** A word of the shell's, whatever it holds. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
