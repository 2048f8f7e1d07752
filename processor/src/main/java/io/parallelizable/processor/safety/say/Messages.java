package io.parallelizable.processor.safety.say;

import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.model.Hazard;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

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
        String seen = seen(finding.hazard(), method, detail, through(way));
        String remedy = finding.remedy().isEmpty() ? remedy(finding) : finding.remedy();
        return "[Parallelizable." + finding.hazard().id() + "] " + seen + " " + remedy;
    }

    /**
     * What is said of a method that changes an argument where nothing is known of its calls.
     *
     * @param finding the argument's name is its detail
     * @param way the methods through which the method does it; empty if it does it itself
     */
    public static String ofChange(Finding finding, String way) {
        return "[Parallelizable." + finding.hazard().id() + "] " + signature(finding.method())
                + " changes its argument " + finding.detail() + through(way)
                + ": calls that are given the same one overwrite each other's values. "
                + remedy(finding);
    }

    private static String through(String way) {
        return way.isEmpty() ? "" : ", through " + way;
    }

    private static String seen(Hazard hazard, String method, String detail, String through) {
        return switch (hazard) {
            case STATIC_STATE ->
                method + " changes " + detail + through
                        + ": calls that run at the same time overwrite each other's values.";
            case SHARED_OBJECT ->
                method + " uses a shared object" + through + ": " + detail
                        + ", which is not made for several threads: results can be wrong without an exception.";
            case CALL_ORDER ->
                method + " uses the value of " + detail + through + ": results depend on the order of the calls.";
            case HIDDEN_RANDOM -> method + " draws from " + detail + through + ": no run gives the same numbers again.";
            case HIDDEN_TIME ->
                method + " gives a result that depends on " + detail + through
                        + ": no run gives the same result again.";
            case SHARED_OUTPUT ->
                isPrint(detail)
                        ? method + " " + detail + through + ": lines come in any order."
                        : method + " " + detail + through
                                + ", and so does every call: they overwrite each other's text.";
            case GLOBAL_SETTING ->
                method + " calls " + detail + through + ": that changes the whole program while other calls run.";
            case SHARED_ARGUMENT ->
                method + " changes its argument " + detail + through + ", and this " + detail
                        + " is the same for all calls.";
        };
    }

    private static String remedy(Finding finding) {
        return switch (finding.hazard()) {
            case STATIC_STATE -> "Keep it in a local variable or in an object that each call makes.";
            case SHARED_OBJECT -> "Make one in the method, or declare an argument for it with @PerThread.";
            case CALL_ORDER -> "Pass the number as an argument.";
            case HIDDEN_RANDOM -> "Take a RandomGenerator as an argument; the companion fills it in and seeds it.";
            case HIDDEN_TIME -> "Pass the time as an argument.";
            case SHARED_OUTPUT ->
                isPrint(finding.detail())
                        ? "Return the text, and print it after the map."
                        : "Return it, and write it after the map.";
            case GLOBAL_SETTING -> "Set it once, before the map, or pass the setting to what needs it.";
            case SHARED_ARGUMENT ->
                // Of a method that returns nothing, a copy would be lost.
                finding.method().getReturnType().getKind() == TypeKind.VOID
                        ? "Let it return what it writes there, or give each call its own."
                        : "Give each call its own, or copy it in the method.";
        };
    }

    private static boolean isPrint(String detail) {
        return detail.startsWith("prints");
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
