package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line that is too long at a choice, or at a list in parentheses: all items on the next line if they fit
 * there, else each on a line of its own.
 */
final class ListLayout {
    private static final String CONTINUATION = "        ";

    private ListLayout() {}

    /**
     * The lines of a statement or header.
     *
     * @param line all of it
     * @param columns how long lines may be
     */
    static List<String> of(String line, int columns) {
        int open = line.indexOf('(') + 1;
        if (line.length() <= columns || open == 0) {
            return List.of(line);
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        if (line.contains(" ? ") && line.contains(" : ")) {
            return choice(line, indent, columns);
        }
        List<String> lines = new ArrayList<>(List.of(line.substring(0, open)));
        String list = indent + line.substring(open);
        if (list.length() <= columns) {
            lines.add(list);
        } else {
            items(line, open).forEach(item -> lines.addAll(of(indent + item, columns)));
        }
        return lines;
    }

    /** A condition, and what there is to choose from on lines of their own. */
    private static List<String> choice(String line, String indent, int columns) {
        int first = line.indexOf(" ? ");
        int second = line.indexOf(" : ", first);
        List<String> lines = new ArrayList<>(of(line.substring(0, first), columns));
        lines.addAll(of(indent + line.substring(first + 1, second), columns));
        lines.addAll(of(indent + line.substring(second + 1), columns));
        return lines;
    }

    /** The items of the list that begins there, each with the comma behind it, the last with the rest of the line. */
    private static List<String> items(String line, int open) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int begin = open;
        for (int at = open; at < line.length() && depth >= 0; at++) {
            char c = line.charAt(at);
            // Type arguments count too: a comma in them separates no items.
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' && line.charAt(at - 1) != '-' ? -1 : 0;
            if (c == ',' && depth == 0) {
                items.add(line.substring(begin, at + 1));
                begin = at + 2;
            }
        }
        items.add(line.substring(begin));
        return items;
    }
}
