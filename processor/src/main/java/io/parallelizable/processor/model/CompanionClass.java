package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A companion to be generated.
 *
 * @param methods the methods that it serves, of one class, at least one
 * @param offers what it offers, in the order of the methods and then of the forms
 * @param withheld forms that it cannot offer, since several would need the same signature
 */
public record CompanionClass(List<AnnotatedMethod> methods, List<Offer> offers, List<Offer> withheld) {
    public CompanionClass {
        methods = List.copyOf(methods);
        offers = List.copyOf(offers);
        withheld = List.copyOf(withheld);
    }

    public ClassName name() {
        return methods.get(0).companionName();
    }

    /** The class whose methods it serves. */
    public ClassName owner() {
        return methods.get(0).owner();
    }

    public boolean isPublic() {
        return methods.stream().anyMatch(method -> method.is(Trait.PUBLIC));
    }

    /** How types without annotation are meant, where all its methods agree on a mark of their own. */
    public Optional<ClassName> nullMark() {
        List<Optional<ClassName>> marks = methods.stream()
                .map(method -> method.surroundings().nullMark())
                .distinct()
                .toList();
        return marks.size() == 1 ? marks.get(0) : Optional.empty();
    }

    /** The loops behind its offers, each once, in the order of the methods. */
    public List<Loop> loops() {
        return methods.stream()
                .flatMap(method -> offersOf(method).flatMap(Offer::loops).distinct())
                .toList();
    }

    public Stream<Offer> offersOf(AnnotatedMethod method) {
        return offers.stream().filter(offer -> offer.method().equals(method));
    }
}
