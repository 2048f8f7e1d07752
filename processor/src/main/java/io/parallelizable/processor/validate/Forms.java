package io.parallelizable.processor.validate;

import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.Offer.Pattern;
import io.parallelizable.processor.model.Sweep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which the methods of one companion are offered, divided among them.
 *
 * <p>Two forms that would give the same erased signature cannot both be there: {@code f(String)} and {@code f(File)}
 * would both be {@code map(Collection)}, and {@code f(int[], int)} with a held array has the {@code map(int[], int[])}
 * of {@code f(int, int)} with both swept. The one with the fewest held arguments gets it; among those the one without a
 * random stream, such as {@code shuffle(int[])} beside {@code shuffle(int[], Random)}; and a range the method that
 * takes a long. Where that does not decide, none of them.
 */
public final class Forms {
    private static final Comparator<Offer> FEWEST_HELD_AND_RANDOM =
            Comparator.comparing(Offer::held).thenComparing(Offer::randomStreams);

    private Forms() {}

    /** The companion of these methods; one without any offer left is not in it. */
    public static CompanionClass divide(List<AnnotatedMethod> methods) {
        Map<Signature, List<Offer>> rivals = new LinkedHashMap<>();
        List<Offer> all =
                methods.stream().flatMap(method -> of(method).stream()).toList();
        all.forEach(offer -> rivals.computeIfAbsent(Signature.of(offer), signature -> new ArrayList<>())
                .add(offer));
        Set<Offer> winners = new HashSet<>();
        rivals.values().forEach(rival -> winners.addAll(winners(rival)));
        List<AnnotatedMethod> served = methods.stream()
                .filter(method ->
                        winners.stream().anyMatch(offer -> offer.method().equals(method)))
                .toList();
        return new CompanionClass(
                served,
                all.stream().filter(winners::contains).toList(),
                all.stream().filter(offer -> !winners.contains(offer)).toList());
    }

    /** What decides whether two members can be in one class. */
    private record Signature(Pattern pattern, boolean trials, List<TypeName> erasedParameters) {
        static Signature of(Offer offer) {
            return new Signature(offer.pattern(), offer.form().isCounted(), offer.erasedParameters());
        }
    }

    /** All forms of a method, as if it were alone. */
    private static List<Offer> of(AnnotatedMethod method) {
        List<Offer> offers = new ArrayList<>();
        for (Sweep sweep : Sweeps.zipped(method)) {
            add(method, Pattern.ZIP, sweep, offers);
        }
        for (Sweep sweep : Sweeps.grids(method)) {
            add(method, Pattern.GRID, sweep, offers);
        }
        if (method.isRandom() || method.arguments().isEmpty()) {
            offers.add(new Offer(method, Pattern.ZIP, InputForm.TRIALS, Sweep.NONE));
        }
        return offers;
    }

    private static void add(AnnotatedMethod method, Pattern pattern, Sweep sweep, List<Offer> offers) {
        for (InputForm form : InputForm.values()) {
            if (form.isOffered(method, sweep)) {
                offers.add(new Offer(method, pattern, form, sweep));
            }
        }
    }

    private static List<Offer> winners(List<Offer> rivals) {
        Offer first = Collections.min(rivals, FEWEST_HELD_AND_RANDOM);
        List<Offer> left = rivals.stream()
                .filter(offer -> FEWEST_HELD_AND_RANDOM.compare(offer, first) == 0)
                .toList();
        if (left.size() == 1) {
            return left;
        }
        List<Offer> ofLong = left.stream()
                .filter(offer -> offer.form() == InputForm.RANGE)
                .filter(offer -> offer.method().argument().is(TypeName.LONG))
                .toList();
        return ofLong.size() == 1 ? ofLong : List.of();
    }
}
