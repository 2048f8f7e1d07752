package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lays out a Javadoc comment: its paragraphs filled to the line's end, on a single line if that is enough. */
final class JavadocLayout {
    /** What is not broken: a word, which clings to the name of an inline tag before it. */
    private static final Pattern WORD = Pattern.compile("\\S*\\{@\\w+ \\S+|\\S+");

    private final List<String> lines = new ArrayList<>();
    private final String indent;
    private final int columns;

    private JavadocLayout(String indent, int columns) {
        this.indent = indent;
        this.columns = columns;
    }

    /**
     * The lines of a comment.
     *
     * @param comment what is inside, without the stars at the beginning of lines
     * @param indent what comes before each line
     * @param columns how long lines may be
     */
    static List<String> of(List<String> comment, String indent, int columns) {
        List<String> paragraphs = paragraphs(comment);
        String single = indent + "/** " + paragraphs.get(0) + " */";
        if (paragraphs.size() == 1 && single.length() <= columns) {
            return List.of(single);
        }
        JavadocLayout layout = new JavadocLayout(indent, columns);
        layout.lines.add(indent + "/**");
        paragraphs.forEach(layout::fill);
        layout.lines.add(indent + " */");
        return layout.lines;
    }

    /** Each paragraph, tag and empty line on a line of its own. */
    private static List<String> paragraphs(List<String> comment) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : comment) {
            boolean continued = open && !line.isEmpty() && !line.startsWith("@");
            if (continued) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + line);
            } else {
                paragraphs.add(line);
            }
            open = !line.isEmpty();
        }
        return paragraphs;
    }

    private void fill(String paragraph) {
        String prefix = indent + " *";
        StringBuilder line = new StringBuilder(prefix);
        for (String word : words(paragraph)) {
            if (line.length() > prefix.length() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(prefix).append(paragraph.startsWith("@") ? "    " : "");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    private static List<String> words(String paragraph) {
        return WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    }
}
