package io.parallelizable.internal.text;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Rows of cells as a Markdown table, which reads well as plain text too: the first column on the left, numbers right.
 */
public final class Table {
    private Table() {}

    /** A table, whose lines end with a line break each. */
    public static String of(List<String> header, List<List<String>> rows) {
        int[] widths = IntStream.range(0, header.size())
                .map(column -> width(column, header, rows))
                .toArray();
        StringBuilder table = new StringBuilder();
        table.append(row(header, widths)).append(rule(widths));
        rows.forEach(row -> table.append(row(row, widths)));
        return table.toString();
    }

    private static int width(int column, List<String> header, List<List<String>> rows) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(header.get(column).length(), longest);
    }

    private static String row(List<String> cells, int[] widths) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        for (int column = 0; column < widths.length; column++) {
            String padding = " ".repeat(widths[column] - cells.get(column).length());
            row.add(column == 0 ? cells.get(column) + padding : padding + cells.get(column));
        }
        return row.toString();
    }

    /** The line that makes it a table: a colon marks the side that a column is aligned to. */
    private static String rule(int[] widths) {
        StringJoiner rule = new StringJoiner("|", "|", "|\n");
        for (int column = 0; column < widths.length; column++) {
            String dashes = "-".repeat(widths[column] + 1);
            rule.add(column == 0 ? ":" + dashes : dashes + ":");
        }
        return rule.toString();
    }
}
