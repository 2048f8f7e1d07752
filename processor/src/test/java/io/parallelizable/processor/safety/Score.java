package io.parallelizable.processor.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How often the check is right.
 *
 * <p>Run by itself it prints the score on the small programs and, where the libraries' sources have been fetched, on
 * the labelled methods: {@code Score LABELS PROGRAMS LIBRARIES}.
 */
final class Score {
    private final String name;
    private final List<String> wrong = new ArrayList<>();
    private int methods;
    private int right;
    private int falseAlarms;
    private int missed;

    private Score(String name) {
        this.name = name;
    }

    /** The score on the small programs of a file, or of all files of a directory. */
    static Score ofPrograms(Path programs, String classPath) throws IOException {
        Score score = new Score("small programs");
        Map<String, Set<String>> said = ids(Corpus.check(programs, List.of("-cp", classPath), method -> true).stream()
                .map(one -> new Corpus.Said(simple(one.method()), one.id(), one.where(), one.message()))
                .toList());
        Label.ofPrograms(programs).forEach(label -> score.add(label, said.getOrDefault(label.method(), Set.of())));
        return score;
    }

    private static String simple(String signature) {
        return signature.substring(signature.indexOf('#') + 1, signature.indexOf('('));
    }

    /** The score on the methods of a file of labels, of those libraries whose sources are there. */
    static Score ofLibraries(Path labels, Path libraries) throws IOException {
        Score score = new Score(labels.getFileName().toString());
        Map<String, List<Label>> byLibrary = Label.read(labels).stream().collect(Collectors.groupingBy(Label::library));
        for (Map.Entry<String, List<Label>> entry : byLibrary.entrySet()) {
            Path library = libraries.resolve(entry.getKey());
            if (Files.isDirectory(library)) {
                score.add(library, entry.getValue());
            } else {
                score.wrong.add("not fetched: " + entry.getKey());
            }
        }
        return score;
    }

    private void add(Path library, List<Label> labels) throws IOException {
        Set<String> wanted = labels.stream().map(Label::method).collect(Collectors.toSet());
        Set<String> seen = new TreeSet<>();
        Map<String, Set<String>> said = ids(Corpus.check(library, method -> {
            if (wanted.contains(method)) {
                seen.add(method);
            }
            return wanted.contains(method);
        }));
        for (Label label : labels) {
            if (seen.contains(label.method())) {
                add(label, said.getOrDefault(label.method(), Set.of()));
            } else {
                wrong.add("not found: " + label.method());
            }
        }
    }

    private static Map<String, Set<String>> ids(List<Corpus.Said> said) {
        Map<String, Set<String>> ids = new HashMap<>();
        said.forEach(one ->
                ids.computeIfAbsent(one.method(), method -> new TreeSet<>()).add(one.id()));
        return ids;
    }

    private void add(Label label, Set<String> said) {
        methods++;
        for (String id : said) {
            if (label.ids().contains(id)) {
                right++;
            } else {
                falseAlarms++;
                wrong.add("false alarm: " + id + " of " + label.method() + " (" + label.reason() + ")");
            }
        }
        for (String id : label.ids()) {
            if (!said.contains(id)) {
                missed++;
                wrong.add("missed: " + id + " of " + label.method() + " (" + label.reason() + ")");
            }
        }
    }

    /** The share of warnings that are right. */
    double precision() {
        return right + falseAlarms == 0 ? 1 : (double) right / (right + falseAlarms);
    }

    /** The share of hazards that are told. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    int methods() {
        return methods;
    }

    /** What is not as it should be. */
    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "%s: %d methods, %d right, precision %.3f (%d false alarms), recall %.3f (%d missed)%s"
                .formatted(
                        name,
                        methods,
                        right,
                        precision(),
                        falseAlarms,
                        recall(),
                        missed,
                        wrong.stream().map(line -> "\n  " + line).collect(Collectors.joining()));
    }

    /** Prints the scores. */
    public static void main(String... arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        System.out.println(ofPrograms(resources.resolve("programs"), System.getProperty("java.class.path")));
        for (String labels : List.of("labels/seen.txt", "labels/unseen.txt")) {
            System.out.println(ofLibraries(resources.resolve(labels), Path.of(arguments[1])));
        }
    }
}
