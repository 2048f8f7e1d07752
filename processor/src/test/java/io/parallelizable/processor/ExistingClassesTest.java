package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.ExistingClasses;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.harness.Extracting;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ExistingClass;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** Worry: a companion is taken for a class that someone wrote, or the other way round. */
class ExistingClassesTest {
    private static final String OWNER = """
            package p;
            import io.parallelizable.Parallelizable;
            class Owner {
                @Parallelizable static int f(int x) { return x; }
                @Parallelizable static int unknown(Missing x) { return 1; }
                static int plain(int x) { return x; }
            }
            """;
    private static final String COMPANION = """
            package p;
            import io.parallelizable.companion.GeneratedCompanion;
            @GeneratedCompanion("p.Owner") class FParallel {}
            """;
    private static final String STALE = """
            package p;
            import io.parallelizable.companion.GeneratedCompanion;
            @GeneratedCompanion("p.Gone") class StaleParallel {}
            """;
    private static final String WRITTEN = "package p; class Written {}";

    private static void look(BiConsumer<ExistingClasses, Elements> look) {
        Extracting.from(
                environment -> {
                    Elements elements = environment.getElementUtils();
                    ExistingClasses classes = new ExistingClasses(elements, new MethodExtractor(environment));
                    classes.add(elements.getPackageElement("p").getEnclosedElements());
                    classes.add(List.of(elements.getPackageElement("p")));
                    look.accept(classes, elements);
                },
                OWNER,
                COMPANION,
                STALE,
                WRITTEN);
    }

    private static ClassName name(String simple) {
        return ClassName.get("p", simple);
    }

    private static TypeElement owner(Elements elements) {
        return elements.getTypeElement("p.Owner");
    }

    @Test
    void companion_hasTheMethodsThatAreAnnotatedNow() {
        look((classes, elements) -> {
            ExistingClass found =
                    classes.companion(name("FParallel"), owner(elements)).orElseThrow();
            assertThat(found.name()).isEqualTo(name("FParallel"));
            assertThat(found.companion()).isTrue();
            assertThat(found.methods()).extracting(AnnotatedMethod::name).containsExactly("f");
            assertThat(classes.isCompanion(name("FParallel"), owner(elements))).isTrue();
        });
    }

    @Test
    void companionOfAClassThatIsGone_hasNone() {
        look((classes, elements) -> {
            ExistingClass found =
                    classes.companion(name("StaleParallel"), owner(elements)).orElseThrow();
            assertThat(found.companion()).isTrue();
            assertThat(found.methods()).isEmpty();
        });
    }

    @Test
    void classThatSomeoneWrote_isNoCompanion() {
        look((classes, elements) -> {
            ExistingClass found =
                    classes.companion(name("Written"), owner(elements)).orElseThrow();
            assertThat(found.companion()).isFalse();
            assertThat(found.methods()).isEmpty();
            assertThat(classes.isCompanion(name("Written"), owner(elements))).isFalse();
            assertThat(classes.find("p.Written", owner(elements))).isPresent();
        });
    }

    @Test
    void freeName_isFree() {
        look((classes, elements) -> {
            assertThat(classes.companion(name("Free"), owner(elements))).isEmpty();
            assertThat(classes.isCompanion(name("Free"), owner(elements))).isFalse();
            assertThat(classes.find("p.Free", owner(elements))).isEmpty();
        });
    }

    @Test
    void nameThatDiffersByCaseAlone_isThatOfTheOther() {
        look((classes, elements) -> assertThat(classes.companion(name("WRITTEN"), owner(elements)))
                .map(ExistingClass::name)
                .contains(name("Written")));
    }

    @Test
    void annotatedClass_isFoundByItsNameInALaterRound() {
        look((classes, elements) -> {
            AnnotatedClass found = AnnotatedClass.of(owner(elements), elements);
            assertThat(found.name()).isEqualTo("p.Owner");
            assertThat(found.module()).isEmpty();
            assertThat(found.findable()).isTrue();
            assertThat(found.now(elements)).isEqualTo(found).isNotSameAs(found);
            assertThat(found.now(elements).seen()).isEqualTo(owner(elements));
            AnnotatedClass lost = new AnnotatedClass("", "p.Lost", owner(elements), false);
            assertThat(lost.now(elements)).isSameAs(lost);
        });
    }

    @Test
    void annotatedClasses_areInTheOrderOfTheirNamesAndThenOfTheirModules() {
        look((classes, elements) -> {
            TypeElement type = owner(elements);
            AnnotatedClass first = new AnnotatedClass("b", "p.A", type, true);
            AnnotatedClass second = new AnnotatedClass("c", "p.A", type, true);
            AnnotatedClass third = new AnnotatedClass("a", "p.B", type, true);
            assertThat(List.of(third, second, first).stream().sorted()).containsExactly(first, second, third);
            assertThat(first)
                    .isEqualTo(new AnnotatedClass("b", "p.A", type, false))
                    .hasSameHashCodeAs(new AnnotatedClass("b", "p.A", type, false))
                    .isNotEqualTo(second)
                    .isNotEqualTo(third)
                    .isNotEqualTo("p.A");
            assertThat(first.hashCode()).isNotEqualTo(third.hashCode());
        });
    }

    @Test
    void methodOfWhichATypeIsMissing_isNotDefined() {
        look((classes, elements) -> assertThat(MethodExtractor.methodsOf(AnnotatedClass.of(owner(elements), elements)))
                .extracting(method -> method.element().getSimpleName() + " " + method.isDefined())
                .containsExactly("f true", "unknown false"));
    }
}
