package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.parallelizable.Parallelizable;
import io.parallelizable.PerThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Objects that are not safe. */
class UnsafeObjectsTest {
    private static final Path PAGE = Path.of("../docs/guide/unsafe-objects.md");
    private static final Path TABLES =
            Path.of("../processor/src/main/resources/io/parallelizable/processor/safety/tables");

    /** Ways out. */
    static final class Ways {
        private Ways() {}

        // snippet: safe-class
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

        @Parallelizable
        static LocalDate day(String text) {
            return LocalDate.parse(text, DAY); // no SimpleDateFormat
        }
        // end

        // snippet: one-a-call
        @Parallelizable
        static String fingerprint(byte[] document) throws NoSuchAlgorithmException {
            MessageDigest digest = MessageDigest.getInstance("SHA-256"); // cheap to make
            return HexFormat.of().formatHex(digest.digest(document));
        }
        // end

        // snippet: one-a-thread
        @Parallelizable
        static double root(@PerThread Bisection solver, double target) {
            return solver.solve(x -> x * x - target, 0, 1 + target);
        }
        // end
    }

    /** As numerical libraries have them: it remembers where it is. */
    static final class Bisection {
        private double low;
        private double high;

        double solve(DoubleUnaryOperator function, double from, double to) {
            low = from;
            high = to;
            while (high - low > 1e-12) {
                double middle = (low + high) / 2;
                if (function.applyAsDouble(middle) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    @Test
    void waysOut_giveWhatTheLoopGives() throws NoSuchAlgorithmException {
        assertThat(DayParallel.map("1.2.2026", "28.2.2026"))
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        byte[][] documents = {{1}, {2}, {1}};
        String[] fingerprints = FingerprintParallel.map(documents);
        assertThat(fingerprints[0]).isEqualTo(fingerprints[2]).isNotEqualTo(fingerprints[1]);
        // snippet: root
        double[] roots = RootParallel.map(Bisection::new, new double[] {1, 4, 9});
        // end
        assertThat(roots).containsExactly(new double[] {1, 2, 3}, offset(1e-9));
    }

    /** What the page calls unsafe, the compiler warns of. */
    @Test
    void unsafeClasses_areKnownToTheCheck() throws IOException {
        String rules = Files.readString(TABLES.resolve("jdk.txt")) + Files.readString(TABLES.resolve("libraries.txt"));
        assertThat(classesOfTheFirstTable())
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(rules).containsPattern("(?m)^use [\\w.]*\\." + name + " "));
    }

    private static List<String> classesOfTheFirstTable() throws IOException {
        String table = Files.readString(PAGE).split("## ")[1];
        return table.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> Stream.of(cell.split(",")))
                .map(name -> name.strip().replace("`", ""))
                .filter(Pattern.compile("\\w+").asMatchPredicate())
                .toList();
    }
}
