package io.parallelizable.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that does nothing, on several threads, as fast as it can.
 *
 * @param process the process
 */
record Competitor(Process process) implements AutoCloseable {
    static Competitor start(int threads) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx16m",
                "-classpath",
                System.getProperty("java.class.path"),
                Spinning.class.getName(),
                Integer.toString(threads));
        return new Competitor(new ProcessBuilder(command).start());
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** What that process runs; it ends with the one that started it, however that one ends. */
    static final class Spinning {
        private Spinning() {}

        public static void main(String... args) throws IOException {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                Thread thread = new Thread(Spinning::spin);
                thread.setDaemon(true);
                thread.start();
            }
            System.in.read();
        }

        private static void spin() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
