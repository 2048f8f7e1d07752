package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a method that recurses deeply runs out of stack on workers, and nothing can be done. */
class StackSizeTest {
    @ParameterizedTest
    @CsvSource({"1048576, 1048576", "512k, 524288", "64M, 67108864", "2g, 2147483648", "' 4m ', 4194304", "0, 0"})
    void size_isReadAsThatOfXss(String text, long bytes) {
        assertThat(StackSize.parse(text)).isEqualTo(OptionalLong.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "4mb", "-1", "1.5g", "4 m", "12345678901"})
    void otherTexts_areNoSize(String text) {
        assertThat(StackSize.parse(text)).isEmpty();
    }

    private static final int DEPTH = 1_000_000;

    private static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    /** The program of a JVM of its own, since the property is read once. */
    static final class Program {
        public static void main(String[] arguments) throws InterruptedException {
            try {
                System.out.println(
                        Parallel.executor().submit(() -> depth(DEPTH)).get());
            } catch (ExecutionException failed) {
                System.out.println(failed.getCause().getClass().getSimpleName());
            }
        }
    }

    private static String output(String... options) throws IOException, InterruptedException {
        String classPath = location(Parallelizable.class) + File.pathSeparator + location(StackSizeTest.class);
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(options));
        java.command().addAll(List.of("-cp", classPath, Program.class.getName()));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    @Test
    void deepRecursion_endsOnWorkersWithALargeStack() throws IOException, InterruptedException {
        assertThat(output("-Dparallelizable.stackSize=1g")).isEqualTo("1000000");
        assertThat(output("-Xss512k")).contains("StackOverflowError");
    }

    @Test
    void textThatIsNoSize_isToldAndIgnored() throws IOException, InterruptedException {
        assertThat(output("-Xss1g", "-Dparallelizable.stackSize=much"))
                .contains("parallelizable.stackSize=much is ignored: it is no size such as 64m, 512k or 1048576")
                .endsWith("1000000");
    }
}
