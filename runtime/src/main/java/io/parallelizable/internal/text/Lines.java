package io.parallelizable.internal.text;

import java.util.StringJoiner;

/** Lines of at most 80 columns, with a heading before the first of each kind. */
public final class Lines {
    private static final int WIDTH = 80;
    private static final int MARGIN = 10;

    private final StringJoiner lines = new StringJoiner("\n");
    private String heading = "";

    /** A line without heading. */
    public void title(String text) {
        lines.add(cut(text, WIDTH));
    }

    /** One line, cut off where it is too long; items in a row with one heading show it once. */
    public void item(String heading, String text) {
        item(heading, text, "");
    }

    /** One line with an end that stays where the text before is cut off. */
    public void item(String heading, String text, String end) {
        lines.add(margin(heading) + cut(text, WIDTH - MARGIN - end.length()) + end);
    }

    /** A text of several sentences, broken between words. */
    public void text(String heading, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - MARGIN) {
                item(heading, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        item(heading, line.toString());
    }

    private String margin(String next) {
        String shown = next.equals(heading) ? "" : next;
        heading = next;
        return shown + " ".repeat(MARGIN - shown.length());
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
