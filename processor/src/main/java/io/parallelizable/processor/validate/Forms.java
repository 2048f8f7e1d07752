package io.parallelizable.processor.validate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Divides the forms of input among the methods of one companion.
 *
 * <p>Two forms that would give the same erased signature cannot both be there: {@code f(String)} and {@code f(File)}
 * would both be {@code map(Collection)}. A range goes to the method that takes a long; where that does not decide, none
 * of them gets the form.
 */
public final class Forms {
    private Forms() {}

    /** The companion of these methods; one without any offer left is not in it. */
    public static CompanionClass divide(List<AnnotatedMethod> methods) {
        Map<Signature, List<Offer>> rivals = new LinkedHashMap<>();
        for (AnnotatedMethod method : methods) {
            formsOf(method)
                    .forEach(form -> rivals.computeIfAbsent(Signature.of(method, form), signature -> new ArrayList<>())
                            .add(new Offer(method, form)));
        }
        List<Offer> offers = new ArrayList<>();
        List<Offer> withheld = new ArrayList<>();
        rivals.values().forEach(rival -> {
            List<Offer> winners = winners(rival);
            offers.addAll(winners);
            rival.stream().filter(offer -> !winners.contains(offer)).forEach(withheld::add);
        });
        List<AnnotatedMethod> served = methods.stream()
                .filter(method ->
                        offers.stream().anyMatch(offer -> offer.method().equals(method)))
                .toList();
        return new CompanionClass(served, inOrder(offers, methods), inOrder(withheld, methods));
    }

    /** What decides whether two members can be in one class. */
    private record Signature(InputForm form, TypeName erasure) {
        static Signature of(AnnotatedMethod method, InputForm form) {
            TypeName erasure = method.parameter().type().erasure();
            return new Signature(form, form == InputForm.ARRAY ? ArrayTypeName.of(erasure) : ClassName.OBJECT);
        }
    }

    private static Stream<InputForm> formsOf(AnnotatedMethod method) {
        ValueType input = method.parameter().type();
        boolean counts = input.is(TypeName.INT) || input.is(TypeName.LONG);
        return Stream.of(InputForm.values()).filter(form -> form != InputForm.RANGE || counts);
    }

    private static List<Offer> winners(List<Offer> rivals) {
        if (rivals.size() == 1) {
            return rivals;
        }
        List<Offer> ofLong = rivals.stream()
                .filter(offer -> offer.form() == InputForm.RANGE)
                .filter(offer -> offer.method().parameter().type().is(TypeName.LONG))
                .toList();
        return ofLong.size() == 1 ? ofLong : List.of();
    }

    private static List<Offer> inOrder(List<Offer> offers, List<AnnotatedMethod> methods) {
        Set<Offer> present = Set.copyOf(offers);
        return methods.stream()
                .flatMap(method -> Stream.of(InputForm.values()).map(form -> new Offer(method, form)))
                .filter(present::contains)
                .toList();
    }
}
