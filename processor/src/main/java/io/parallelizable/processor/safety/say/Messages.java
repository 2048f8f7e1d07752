package io.parallelizable.processor.safety.say;

import io.parallelizable.processor.safety.model.Finding;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Words the warnings: what was seen, what can come of it, and what to type instead. */
public final class Messages {
    private Messages() {}

    /**
     * The message of a finding.
     *
     * @param finding what was found
     * @param way the methods through which the method does it; empty if it does it itself
     */
    public static String of(Finding finding, String way) {
        String method = signature(finding.method());
        String detail = finding.detail();
        String through = way.isEmpty() ? "" : ", through " + way;
        String text = switch (finding.hazard()) {
            case STATIC_STATE ->
                method + " changes " + detail + through
                        + ": calls that run at the same time overwrite each other's values. Keep it in a local"
                        + " variable or in an object that each call makes.";
            case SHARED_OBJECT -> {
                int bar = detail.indexOf('|');
                yield method + " uses a shared object" + through + ": " + detail.substring(0, bar)
                        + ", which is not made for several threads: results can be wrong without an exception. "
                        + detail.substring(bar + 1);
            }
            case CALL_ORDER ->
                method + " uses the value of " + detail + through
                        + ": results depend on the order of the calls. Pass the number as an argument.";
            case HIDDEN_RANDOM ->
                method + " draws from " + detail + through
                        + ": no run gives the same numbers again. Take a RandomGenerator as an argument; the"
                        + " companion fills it in and seeds it.";
            case HIDDEN_TIME ->
                method + " gives a result that depends on " + detail + through
                        + ": no run gives the same result again. Pass the time as an argument.";
            case SHARED_OUTPUT -> output(method, detail, through);
            case GLOBAL_SETTING ->
                method + " calls " + detail + through
                        + ": that changes the whole program while other calls run. Set it once, before the map, or"
                        + " pass the setting to what needs it.";
            case SHARED_ARGUMENT ->
                method + " changes its argument " + detail + through + ", and this " + detail
                        + " is the same for all calls. Give each call its own, or copy it in the method.";
        };
        return "[Parallelizable." + finding.hazard().id() + "] " + text;
    }

    private static String output(String method, String detail, String through) {
        return detail.startsWith("prints")
                ? method + " " + detail + through
                        + ": lines come in any order. Return the text, and print it after the map."
                : method + " " + detail + through
                        + ", and so does every call: they overwrite each other's text. Return it, and write it after the map.";
    }

    /** Such as {@code simulate(double)}. */
    static String signature(ExecutableElement method) {
        return method.getSimpleName()
                + method.getParameters().stream()
                        .map(parameter -> simple(parameter.asType().toString()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A type without packages. */
    private static String simple(String type) {
        return type.replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "")
                .replaceAll("[\\w$]+\\.(?=[\\w$])", "")
                .replace(",", ", ");
    }
}
