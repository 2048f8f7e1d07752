package io.parallelizable.processor.safety;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import io.parallelizable.processor.safety.extract.Marks;
import io.parallelizable.processor.safety.extract.Sources;
import io.parallelizable.processor.safety.extract.Summaries;
import io.parallelizable.processor.safety.extract.Ways;
import io.parallelizable.processor.safety.judge.Judge;
import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.say.Messages;
import io.parallelizable.processor.safety.tables.Rules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The static methods of a library, checked as if all of them were annotated.
 *
 * <p>Run by itself it prints what is said of them: {@code Corpus DIRECTORY…}, each with {@code src} and, where needed,
 * {@code cp.txt} (another class path than its own) and {@code opts.txt} (options of javac).
 */
public final class Corpus {
    /** What is said of a method. */
    public record Said(String method, String id, String where, String message) {}

    private Corpus() {}

    /** What is said of those methods of a library whose signature is wanted. */
    public static List<Said> check(Path library, Predicate<String> wanted) throws IOException {
        return check(library.resolve("src"), options(library), wanted);
    }

    /** What is said of those methods below a source directory whose signature is wanted. */
    public static List<Said> check(Path sources, List<String> options, Predicate<String> wanted) throws IOException {
        List<Said> said = new ArrayList<>();
        compile(sources, options, (task, units) -> check(task, units, wanted, said), JavacTask::analyze);
        return said;
    }

    /** Compiles a library, with all static methods checked or none; gives the processor time in nanoseconds. */
    static long compile(Path library, Path classes, boolean check) throws IOException {
        List<String> options = options(library);
        options.addAll(List.of("-d", classes.toString()));
        Check checking =
                check ? (task, units) -> check(task, units, method -> true, new ArrayList<>()) : (task, units) -> {};
        return compile(library.resolve("src"), options, checking, JavacTask::generate);
    }

    private static List<String> options(Path library) throws IOException {
        List<String> options = new ArrayList<>(words(library.resolve("opts.txt")));
        Path file = library.resolve("cp.txt");
        String classPath = Files.exists(file) ? Files.readString(file).strip() : System.getProperty("java.class.path");
        options.addAll(List.of("-cp", classPath + File.pathSeparator));
        return options;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private interface Check {
        void run(JavacTask task, List<CompilationUnitTree> units);
    }

    private interface Step {
        Object run(JavacTask task) throws IOException;
    }

    private static long compile(Path sources, List<String> moreOptions, Check check, Step last) throws IOException {
        long start = cpu();
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));
        options.addAll(moreOptions);
        int encoding = options.indexOf("-encoding");
        Charset charset = encoding < 0 ? StandardCharsets.UTF_8 : Charset.forName(options.get(encoding + 1));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(none -> {}, Locale.ROOT, charset);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(), manager, none -> {}, options, null, manager.getJavaFileObjectsFromPaths(all));
            List<CompilationUnitTree> units = new ArrayList<>();
            AtFirstAnalysis listener = new AtFirstAnalysis(() -> check.run(task, units));
            task.addTaskListener(listener);
            task.parse().forEach(units::add);
            last.run(task);
            return cpu() - start + listener.cpu;
        }
    }

    /** Does something before the first class is analysed, in a thread with a deep stack. */
    private static final class AtFirstAnalysis implements TaskListener {
        private final Runnable action;
        private boolean done;
        private long cpu;

        AtFirstAnalysis(Runnable action) {
            this.action = action;
        }

        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && !done) {
                done = true;
                Thread thread = new Thread(null, this::run, "check", 256L << 20);
                thread.start();
                try {
                    thread.join();
                } catch (InterruptedException interruption) {
                    throw new IllegalStateException(interruption);
                }
            }
        }

        private void run() {
            action.run();
            cpu = Corpus.cpu();
        }
    }

    private static List<String> words(Path file) throws IOException {
        return Files.exists(file)
                ? Stream.of(Files.readString(file).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
    }

    private static void check(
            JavacTask task, List<CompilationUnitTree> units, Predicate<String> wanted, List<Said> said) {
        long start = System.nanoTime();
        Sources sources = new Sources(task, units);
        Summaries summaries = new Summaries(sources, new Rules());
        int count = 0;
        for (Element element : List.copyOf(sources.members())) {
            if (element instanceof ExecutableElement method
                    && method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && !method.getModifiers().contains(Modifier.NATIVE)
                    && !method.getParameters().isEmpty()
                    && wanted.test(signature(method))) {
                count++;
                try {
                    check(method, sources, summaries, said);
                } catch (RuntimeException | Error fault) {
                    said.add(new Said(signature(method), "Internal", "", fault.toString()));
                    fault.printStackTrace();
                }
            }
        }
        System.err.printf("%d methods, %d ms%n", count, (System.nanoTime() - start) / 1_000_000);
    }

    private static void check(ExecutableElement method, Sources sources, Summaries summaries, List<Said> said) {
        TreePath path = sources.path(method).orElseThrow();
        for (Finding finding : Judge.findings(method, summaries.of(method), Marks.accepted(method))) {
            CompilationUnitTree unit = path.getCompilationUnit();
            long position = sources.trees()
                    .getSourcePositions()
                    .getStartPosition(unit, finding.trail().place());
            String where =
                    unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(Math.max(0, position));
            said.add(new Said(
                    signature(method),
                    finding.hazard().id(),
                    where,
                    Messages.of(finding, new Ways(sources).through(method, finding.trail()))));
        }
    }

    /** Such as {@code org.acme.Solver#solve(double[],int)}. */
    static String signature(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return owner.getQualifiedName() + "#" + method.getSimpleName()
                + method.getParameters().stream()
                        .map(parameter -> parameter
                                .asType()
                                .toString()
                                .replaceAll("<.*>", "")
                                .replaceAll("@[\\w.]+ ", ""))
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** Prints what is said of libraries, each id with its count. */
    public static void main(String... directories) {
        for (String directory : directories) {
            try {
                List<Said> said = check(Path.of(directory), method -> true);
                Map<String, Long> counts =
                        new TreeMap<>(said.stream().collect(Collectors.groupingBy(Said::id, Collectors.counting())));
                System.out.println("== " + directory + " " + counts);
                said.forEach(one ->
                        System.out.println(one.id() + "\t" + one.method() + "\t" + one.where() + "\t" + one.message()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
