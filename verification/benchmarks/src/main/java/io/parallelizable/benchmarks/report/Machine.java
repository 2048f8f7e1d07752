package io.parallelizable.benchmarks.report;

import io.parallelizable.benchmarks.foreign.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the figures were measured on, in one line. */
public final class Machine {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** The processor and its cores, the JDK, the operating system and the commit. */
    public static String describe() {
        return String.join(
                " · ",
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores",
                "JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "commit " + commit());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(Machine::architecture);
        } catch (IOException noSuchFile) {
            return architecture();
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }

    private static String commit() {
        return Programs.output(List.of("git", "rev-parse", "--short", "HEAD"))
                .map(hash -> hash.strip() + (isDirty() ? " dirty" : ""))
                .orElse("unknown");
    }

    private static boolean isDirty() {
        return Programs.output(List.of("git", "status", "--porcelain"))
                .map(changes -> !changes.isBlank())
                .orElse(false);
    }
}
