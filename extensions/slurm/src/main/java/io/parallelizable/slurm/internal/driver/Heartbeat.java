package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;

/** Tells workers, and later drivers, that this driver lives: its host, its process, and a number that grows. */
final class Heartbeat {
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
            spool.write(Spool.DRIVER, host() + " " + self() + " " + beats++);
        }
    }

    /** Whether a heartbeat is one of this machine's, and its process is gone. */
    static boolean isOfDead(String heartbeat) {
        String[] words = heartbeat.split(" ");
        return words.length == 4 && words[0].equals(host()) && !isAlive(words[1], words[2]);
    }

    private static boolean isAlive(String pid, String start) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> start(process).equals(start))
                .isPresent();
    }

    private static String self() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + " " + start(self);
    }

    private static String start(ProcessHandle process) {
        return Long.toString(
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "nameless";
        }
    }
}
