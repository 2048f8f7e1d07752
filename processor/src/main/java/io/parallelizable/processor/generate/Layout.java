package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out comments and the headers of classes and methods.
 *
 * <p>JavaPoet breaks a header wherever it reaches column 100, an empty body over two lines, and comments not at all.
 * People who read generated source expect what a formatter makes: a header on one line if it fits into 120 columns,
 * else broken by {@link HeaderLayout}; a statement broken by {@link ListLayout}.
 */
final class Layout {
    private static final int COLUMNS = 120;

    private static final Pattern HEADER = Pattern.compile("\\s*(public|private|protected|static|final) ");

    private final List<String> source;
    private final List<String> lines = new ArrayList<>();
    private int at;

    private Layout(List<String> source) {
        this.source = source;
    }

    static String of(String source) {
        Layout layout = new Layout(source.lines().map(Layout::withoutGaps).toList());
        while (layout.at < layout.source.size()) {
            layout.next();
        }
        return String.join("\n", layout.lines) + "\n";
    }

    /** JavaPoet leaves a gap in {@code Map.@Nullable Entry}. */
    private static String withoutGaps(String line) {
        return line.strip().startsWith("*") ? line : line.replace(". @", ".@");
    }

    private void next() {
        String line = source.get(at++);
        if (line.isEmpty() && isBetweenConstants()) {
            return;
        } else if (line.strip().equals("/**")) {
            lines.addAll(JavadocLayout.of(restOfComment(), indentOf(line), COLUMNS));
        } else if (beginsHeader(line)) {
            lines.addAll(HeaderLayout.of(joined(line), COLUMNS));
        } else {
            lines.addAll(ListLayout.of(line, COLUMNS));
        }
    }

    private boolean isBetweenConstants() {
        return isConstant(source.get(at - 2)) && isConstant(source.get(at));
    }

    private static boolean isConstant(String line) {
        return line.strip().startsWith("private static final") && line.endsWith(";");
    }

    /** What is inside a comment, without the stars. */
    private List<String> restOfComment() {
        List<String> comment = new ArrayList<>();
        for (String line = source.get(at++).strip();
                !line.equals("*/");
                line = source.get(at++).strip()) {
            comment.add(line.substring(1).strip());
        }
        return comment;
    }

    private static boolean beginsHeader(String line) {
        return !line.endsWith(";") && HEADER.matcher(line).lookingAt();
    }

    /** A header on one line, with its body if that is empty. */
    private String joined(String begin) {
        StringBuilder header = new StringBuilder(begin);
        while (header.charAt(header.length() - 1) != '{') {
            header.append(header.charAt(header.length() - 1) == '(' ? "" : " ")
                    .append(source.get(at++).strip());
        }
        if (source.get(at).strip().equals("}")) {
            header.append(source.get(at++).strip());
        }
        return header.toString();
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
