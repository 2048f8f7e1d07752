package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks a line that is too long behind the label of a case, at a choice, at a condition's parts, or at a list in
 * parentheses: all items on the next line if they fit there, else each on a line of its own.
 */
final class ListLayout {
    private static final String CONTINUATION = "        ";
    private static final String ARROW = " ->";

    private ListLayout() {}

    /**
     * The lines of a statement or header.
     *
     * @param line all of it
     * @param columns how long lines may be
     */
    static List<String> of(String line, int columns) {
        if (line.length() <= columns) {
            return List.of(line);
        }
        String own = line.substring(0, line.length() - line.stripLeading().length());
        String indent = own + CONTINUATION;
        if (line.contains(ARROW)) {
            return labelled(line, own, columns);
        }
        if (line.contains(" ? ") && line.contains(" : ")) {
            return choice(line, indent, columns);
        }
        if (line.contains(" && ")) {
            return operands(line, " && ", indent);
        }
        int open = line.indexOf('(') + 1;
        return open == 0 ? operands(line, " | ", indent) : at(open, line, indent, columns);
    }

    /**
     * The lines of what has a list.
     *
     * @param open where the list begins
     * @param line all of it
     * @param indent what comes before the list
     * @param columns how long lines may be
     */
    static List<String> at(int open, String line, String indent, int columns) {
        List<String> lines = new ArrayList<>(List.of(line.substring(0, open)));
        String list = indent + line.substring(open);
        if (list.length() <= columns) {
            lines.add(list);
        } else {
            items(line, open).forEach(item -> lines.addAll(of(indent + item, columns)));
        }
        return lines;
    }

    /** The label of a case, and what is done there. */
    private static List<String> labelled(String line, String indent, int columns) {
        int end = line.indexOf(ARROW) + ARROW.length();
        String label = line.substring(0, end);
        List<String> lines =
                new ArrayList<>(end <= columns ? List.of(label) : operands(label, " | ", indent + CONTINUATION));
        lines.addAll(of(indent + "    " + line.substring(end + 1), columns));
        return lines;
    }

    /** Each operand on a line of its own, behind its operator. */
    private static List<String> operands(String line, String operator, String indent) {
        String[] operands = line.split(Pattern.quote(operator));
        List<String> lines = new ArrayList<>(List.of(operands[0]));
        Stream.of(operands).skip(1).forEach(operand -> lines.add(indent + operator.stripLeading() + operand));
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
