package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the headers of classes and methods.
 *
 * <p>JavaPoet breaks a header wherever it reaches column 100, and an empty body over two lines. People who read
 * generated source expect what a formatter makes: a header on one line if it fits into 120 columns, else broken first
 * at its parameters, then before {@code throws} or {@code implements}.
 */
final class Layout {
    private static final int COLUMNS = 120;
    private static final String CONTINUATION = "        ";

    private Layout() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        List<String> rest = source.lines().toList();
        int at = 0;
        while (at < rest.size()) {
            StringBuilder line = new StringBuilder(rest.get(at++));
            if (beginsHeader(line)) {
                while (line.charAt(line.length() - 1) != '{') {
                    String continuation = rest.get(at++).strip();
                    line.append(line.charAt(line.length() - 1) == '(' ? "" : " ")
                            .append(continuation);
                }
                at += closeIfEmpty(line, rest.get(at));
            }
            lines.addAll(broken(line.toString()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean beginsHeader(CharSequence line) {
        String text = line.toString();
        boolean declaration = text.strip().matches("(public|private|static|final) .*");
        return declaration && !text.endsWith(";");
    }

    /** Makes one line of an empty body; the number of lines that this has used up. */
    private static int closeIfEmpty(StringBuilder header, String next) {
        if (!next.strip().equals("}")) {
            return 0;
        }
        header.append('}');
        return 1;
    }

    private static List<String> broken(String line) {
        if (line.length() <= COLUMNS || !beginsHeader(line)) {
            return List.of(line);
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        int clause = Math.max(line.lastIndexOf(") throws "), line.lastIndexOf(") implements ")) + 1;
        if (clause > 0 && clause <= COLUMNS) {
            return List.of(
                    line.substring(0, clause), indent + line.substring(clause).strip());
        }
        int parameters = line.indexOf('(') + 1;
        return List.of(line.substring(0, parameters), indent + line.substring(parameters));
    }
}
