package io.parallelizable.examples;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where the output goes: to somebody who watches, or into a file.
 *
 * @param isThere whether it is a terminal
 * @param columns how wide it is
 * @param barStyle the bar that it can show
 */
record Terminal(boolean isThere, int columns, ProgressBarStyle barStyle) {
    private static final int USUAL = 80;

    static final Terminal NONE = new Terminal(false, USUAL, ProgressBarStyle.ASCII);

    static Terminal ofThisProcess() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return NONE;
        }
        boolean unicode = StandardCharsets.UTF_8.equals(console.charset());
        ProgressBarStyle style = unicode ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.ASCII;
        return new Terminal(true, columnsOfConsole(), style);
    }

    /** As {@code stty} tells it, which prints such as {@code 24 80}. */
    private static int columnsOfConsole() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("\\s");
            int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return columns > 0 ? columns : USUAL;
        } catch (IOException | NumberFormatException unknown) {
            return USUAL;
        }
    }

    /** Until JDK 22 there is a console only on a terminal; from then on one has to ask it. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJdk22) {
            return true;
        } catch (ReflectiveOperationException noAnswer) {
            return false;
        }
    }
}
