package io.parallelizable.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the header of a class or method that is too long: before {@code throws} if that is enough, else at the
 * parameters; where not even type and name fit on the first line, behind the type variables, and if that is not enough,
 * before the name and at the arguments of the type.
 */
final class HeaderLayout {
    private static final String CONTINUATION = "        ";
    private static final String CLAUSE = ") throws ";

    private final int columns;
    private final String clauseIndent;
    private final List<String> lines = new ArrayList<>();

    private HeaderLayout(int columns, String clauseIndent) {
        this.columns = columns;
        this.clauseIndent = clauseIndent;
    }

    /**
     * The lines of a header.
     *
     * @param line all of it
     * @param columns how long lines may be
     */
    static List<String> of(String line, int columns) {
        HeaderLayout layout = new HeaderLayout(columns, indentOf(line) + CONTINUATION);
        layout.add(line);
        return layout.lines;
    }

    private void add(String line) {
        int clause = line.lastIndexOf(CLAUSE) + 1;
        int open = line.indexOf('(') + 1;
        if (line.length() <= columns || open == 0) {
            lines.add(line);
        } else if (clause > 0 && clause <= columns) {
            lines.add(line.substring(0, clause));
            lines.add(clauseIndent + line.substring(clause + 1));
        } else if (open > columns) {
            breakType(line, open);
        } else {
            breakParameters(line, open, clause);
        }
    }

    private void breakParameters(String line, int open, int clause) {
        String list = indentOf(line) + CONTINUATION + line.substring(open);
        if (clause == 0 || list.length() <= columns) {
            lines.addAll(ListLayout.of(line, columns));
        } else {
            lines.addAll(ListLayout.of(line.substring(0, clause), columns));
            lines.add(clauseIndent + line.substring(clause + 1));
        }
    }

    private void breakType(String line, int open) {
        String indent = indentOf(line) + CONTINUATION;
        int variables = endOfTypeVariables(line);
        int arguments = line.substring(0, open).indexOf('<') + 1;
        int name = line.lastIndexOf(' ', open) + 1;
        if (variables > 0) {
            lines.add(line.substring(0, variables));
            add(indent + line.substring(variables + 1));
            return;
        }
        String type = line.substring(0, name - 1);
        if (type.length() <= columns || arguments == 0) {
            lines.add(type);
        } else {
            lines.addAll(ListLayout.at(arguments, type, indent + CONTINUATION, columns));
        }
        add(indent + line.substring(name));
    }

    /** Where the type variables end that a method declares; 0 if it declares none. */
    private static int endOfTypeVariables(String line) {
        int begin = line.indexOf(" <") + 1;
        int depth = 0;
        for (int at = begin; begin > 0; at++) {
            char c = line.charAt(at);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
