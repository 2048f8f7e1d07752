package io.parallelizable.internal.progress;

import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that shows this process's errors.
 *
 * <p>A JVM knows neither how wide a terminal is nor, where its input or output is redirected, whether its errors are
 * shown on one. The shell knows both. Where there is none, the JVM's console is asked.
 *
 * @param columns how wide it is
 * @param escapes whether it obeys the escape sequences of ANSI terminals
 */
record Terminal(int columns, boolean escapes) {
    private static final int USUAL = 80;

    /** Wide enough for a share and a rate. */
    private static final int LEAST = 20;

    private static final String[] QUESTION = {"sh", "-c", "test -t 2 && stty size <&2"};

    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,5})\\s*");

    /** The terminal that shows the errors of this process; null if none does. */
    static @Nullable Terminal ofThisProcess() {
        try {
            Process shell =
                    new ProcessBuilder(QUESTION).redirectError(Redirect.INHERIT).start();
            shell.getOutputStream().close();
            String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return shell.waitFor() == 0 ? of(answer, System.getenv("TERM")) : null;
        } catch (IOException noShell) {
            return ofConsole();
        } catch (InterruptedException noAnswer) {
            return null;
        }
    }

    /** The terminal of such a size, which is unknown on some lines. */
    static Terminal of(String size, @Nullable String kind) {
        Matcher matcher = ROWS_AND_COLUMNS.matcher(size);
        int columns = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return new Terminal(columns == 0 ? USUAL : Math.max(LEAST, columns), kind != null && !kind.equals("dumb"));
    }

    private static @Nullable Terminal ofConsole() {
        Console console = System.console();
        return console != null && isTerminal(console) ? new Terminal(USUAL, false) : null;
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

    /** How long a line may be: the last column wraps it on some terminals, and so would the ^C of a user behind it. */
    int room() {
        return columns - "^C".length() - 1;
    }

    /**
     * The text that writes a line over another one. It keeps a terminal that has become narrower meanwhile from
     * wrapping the line.
     *
     * @param before how long the other one is
     */
    String over(String line, int before) {
        return escapes
                ? "\r\033[?7l" + line + "\033[K\033[?7h"
                : "\r" + line + " ".repeat(Math.max(0, before - line.length()));
    }
}
