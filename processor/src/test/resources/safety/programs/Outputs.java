package programs;

import io.parallelizable.Parallelizable;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files whose names are constants, and prints, in all the ways to write them. */
class Outputs {
    /** Names that the check cannot know. */
    static class UnknownFile {
        private static final Path ONE = UnknownFile.TWO;
        private static final Path TWO = UnknownFile.ONE;

        record Names(Path base) {
            Path resolve() {
                return base;
            }
        }

        @Parallelizable // -
        static void toACircle(double x) throws IOException {
            Files.writeString(ONE, x + "\n");
        }

        @Parallelizable // -
        static void toWhatAMethodResolves(double x, Names names) throws IOException {
            Files.writeString(names.resolve(), x + "\n");
        }
    }

    static class SameFile {
        private static final Path LOG = Path.of("log.txt");
        private static final File RESULTS = new File("results.csv");
        private static final Path IN_DIRECTORY = Path.of("data", "log.txt");
        private static final Path DIRECTORY = Path.of("data");

        @Parallelizable // SharedOutput
        static void toAPath(double x) throws IOException {
            Files.writeString(LOG, x + "\n");
        }

        @Parallelizable // SharedOutput
        static void toAFile(double x) throws IOException {
            try (Writer writer = new FileWriter(RESULTS)) {
                writer.write("x" + x);
            }
        }

        @Parallelizable // SharedOutput
        static void toAPathInADirectory(double x) throws IOException {
            Files.writeString(IN_DIRECTORY, x + "\n");
        }

        @Parallelizable // SharedOutput
        static void toAResolvedPath(double x) throws IOException {
            Files.writeString(DIRECTORY.resolve("log.txt"), x + "\n");
        }

        @Parallelizable // SharedOutput
        static void toALocalName(double x) throws IOException {
            String name = "log.txt";
            try (Writer writer = new FileWriter(name)) {
                writer.write("x" + x);
            }
        }

        @Parallelizable // SharedOutput
        static void toALocalFile(double x) throws IOException {
            File file = new File("data", "log.txt");
            try (Writer writer = new FileWriter(file)) {
                writer.write("x" + x);
            }
        }
    }

    static class OwnFile {
        private static final Path RUNS = Path.of("data");
        private static final File FOLDER = new File("data");

        @Parallelizable // -
        static void resolvedByTheArgument(int x) throws IOException {
            Files.writeString(RUNS.resolve(x + ".txt"), "x");
        }

        @Parallelizable // -
        static void inTheFolder(int x) throws IOException {
            try (Writer writer = new FileWriter(new File(FOLDER, "run" + x))) {
                writer.write("x");
            }
        }

        @Parallelizable // -
        static void namedByALocal(int x) throws IOException {
            String name = "run" + x;
            Files.writeString(Path.of("data", name), "x");
        }

        @Parallelizable // -
        static void namedAgain(int x) throws IOException {
            String name = "run";
            name += x;
            Files.writeString(Path.of(name), "x");
        }

        @Parallelizable // -
        static void namedLater(int x) throws IOException {
            String name = "";
            if (x > 0) {
                name = "run" + x;
            }
            Files.writeString(Path.of(name), "x");
        }

        @Parallelizable // -
        static String intoAText(double x) {
            StringWriter text = new StringWriter(16);
            PrintWriter writer = new PrintWriter(text);
            writer.print(x);
            return text.toString();
        }
    }

    static class Printed {
        @Parallelizable // SharedOutput
        static int eachByAReference(List<String> lines) {
            lines.forEach(System.out::println);
            return lines.size();
        }

        @Parallelizable // SharedOutput
        static int eachByALambda(List<String> lines) {
            lines.forEach(line -> System.out.println(line));
            return lines.size();
        }

        @Parallelizable // -
        static int eachByAnotherReference(List<String> lines) {
            lines.forEach(System.err::println);
            return lines.size();
        }
    }
}
