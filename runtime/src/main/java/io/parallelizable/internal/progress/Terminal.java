package io.parallelizable.internal.progress;

import java.io.Console;

/** Whether someone watches the output of this process. */
final class Terminal {
    private Terminal() {}

    static boolean isThere() {
        Console console = System.console();
        return console != null && isTerminal(console);
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
