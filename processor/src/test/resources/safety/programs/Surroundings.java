package programs;

import io.parallelizable.Parallelizable;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Time, output, files and settings of the whole program. */
class Surroundings {
    static class Timed {
        @Parallelizable // HiddenTime
        static double seconds(int n) {
            long start = System.nanoTime();
            double sum = 0;
            for (int i = 1; i < n; i++) {
                sum += 1.0 / i;
            }
            return sum > 0 ? (System.nanoTime() - start) / 1e9 : 0;
        }
    }

    static class TimeToThink {
        @Parallelizable // HiddenTime
        static double anneal(double x) {
            long end = System.currentTimeMillis() + 100;
            while (System.currentTimeMillis() < end) {
                x = x / 2 + 1;
            }
            return x;
        }
    }

    static class OnlyLogged {
        private static final System.Logger LOG = System.getLogger("programs");

        @Parallelizable // -
        static double profiled(double x) {
            long start = System.nanoTime();
            double result = Math.cbrt(x);
            LOG.log(System.Logger.Level.INFO, "took " + (System.nanoTime() - start));
            return result;
        }
    }

    static class Prints {
        @Parallelizable // SharedOutput
        static double shownRoot(double x) {
            double root = Math.sqrt(x);
            System.out.println(x + " -> " + root);
            return root;
        }
    }

    static class PrintsForDevelopers {
        private static final boolean DEBUG = false;

        @Parallelizable // -
        static double quietRoot(double x) {
            if (DEBUG) {
                System.out.println("x = " + x);
            }
            return Math.sqrt(x);
        }
    }

    static class OneFile {
        @Parallelizable // SharedOutput
        static void append(double x) throws IOException {
            try (FileWriter file = new FileWriter("results.csv", true)) {
                file.write(x + "\n");
            }
        }
    }

    static class FileOfItsOwn {
        @Parallelizable // -
        static void write(String name, double x) throws IOException {
            Files.writeString(Path.of(name + ".txt"), "x = " + x);
        }
    }

    static class Setting {
        @Parallelizable // GlobalSetting
        static String english(double x) {
            Locale.setDefault(Locale.ENGLISH);
            return String.format("%.3f", x);
        }
    }

    static class SettingGiven {
        @Parallelizable // -
        static String inEnglish(double x) {
            return String.format(Locale.ENGLISH, "%.3f", x);
        }
    }

    static class FailureShown {
        @Parallelizable // -
        static int parsedOrZero(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException failure) {
                System.out.println("not a number: " + text);
                return 0;
            }
        }
    }

    static class Clocks {
        @Parallelizable // HiddenTime
        static long bySystemClock(long x) {
            return x + java.time.Clock.systemUTC().millis();
        }

        @Parallelizable // -
        static long byAGivenClock(java.time.Clock clock) {
            return clock.millis();
        }
    }
}
