package io.parallelizable.examples;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where the output goes: to somebody who watches, or into a file.
 *
 * @param isThere whether it is a terminal
 * @param barStyle the bar that it can show
 */
record Terminal(boolean isThere, ProgressBarStyle barStyle) {
    static final Terminal NONE = new Terminal(false, ProgressBarStyle.ASCII);

    static Terminal ofThisProcess() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return NONE;
        }
        boolean unicode = StandardCharsets.UTF_8.equals(console.charset());
        return new Terminal(true, unicode ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.ASCII);
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
