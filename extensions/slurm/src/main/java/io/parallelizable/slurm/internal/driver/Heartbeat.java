package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Tells workers, and later drivers, that this driver lives: its machine, its process, and a number that grows. */
final class Heartbeat {
    private static final String UNKNOWN = "unknown";
    private static final String MACHINE = machine();

    private final Spool spool;
    private final long interval;
    private long beats;
    private long beatAt;

    Heartbeat(Spool spool, Duration interval) {
        this.spool = spool;
        this.interval = interval.toNanos();
    }

    void beat() throws IOException {
        long now = System.nanoTime();
        if (beats == 0 || now - beatAt >= interval) {
            beatAt = now;
            spool.write(Spool.DRIVER, of(ProcessHandle.current().pid(), beats++));
        }
    }

    /** What a process of this machine writes. */
    static String of(long pid, long beats) {
        return MACHINE + " " + pid + " " + beats;
    }

    /** Whether a heartbeat is surely one of a process that is gone. It is not sure for one of another machine. */
    static boolean isOfDead(String heartbeat) {
        String[] words = heartbeat.split(" ");
        return words.length == 3
                && words[0].equals(MACHINE)
                && !MACHINE.equals(UNKNOWN)
                && ProcessHandle.of(Long.parseLong(words[1])).isEmpty();
    }

    /**
     * This machine since it was started, and who sees the same processes on it. Names of machines would not do: several
     * may be called localhost, and containers of one name do not see each other's processes.
     */
    private static String machine() {
        try {
            String start = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
            Path processes = Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
            return start.strip() + "/" + processes;
        } catch (IOException noLinux) {
            return UNKNOWN;
        }
    }
}
