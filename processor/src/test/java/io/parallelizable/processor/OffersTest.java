package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.Offer.Pattern;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Sweep;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.validate.Forms;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a form is offered with the inputs, the results or the loop of another one. */
class OffersTest {
    private static final ClassName FILE = ClassName.get("java.io", "File");
    private static final ClassName MARK = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName COLLECTION = ClassName.get(Collection.class);
    private static final ClassName LIST = ClassName.get(List.class);

    private static AnnotatedMethod method(TypeName... parameters) {
        return HandMade.method("f", TypeName.INT, Optional.empty(), Set.of(Trait.STATIC), parameters);
    }

    private static AnnotatedMethod giving(TypeName result) {
        return HandMade.method("f", result, Optional.empty(), Set.of(Trait.STATIC), FILE);
    }

    private static Offer offer(AnnotatedMethod method, InputForm form, Integer... swept) {
        return new Offer(method, Pattern.ZIP, form, new Sweep(List.of(swept)));
    }

    @Test
    void parametersOfMembers_areThoseOfTheForm() {
        assertThat(offer(method(FILE), InputForm.ARRAY, 0).erasedParameters()).containsExactly(ArrayTypeName.of(FILE));
        assertThat(offer(method(FILE), InputForm.COLLECTION, 0).erasedParameters())
                .containsExactly(COLLECTION);
        assertThat(offer(method(FILE, TypeName.INT), InputForm.COLLECTION, 0, 1).erasedParameters())
                .containsExactly(LIST, ArrayTypeName.of(TypeName.INT));
        assertThat(offer(method(FILE, TypeName.INT), InputForm.ARRAY, 1).erasedParameters())
                .containsExactly(FILE, ArrayTypeName.of(TypeName.INT));
        AnnotatedMethod random = method(FILE, ClassName.get(Random.class));
        assertThat(offer(random, InputForm.TRIALS).erasedParameters()).containsExactly(TypeName.LONG, FILE);
    }

    @Test
    void argumentOfAThreadsOwn_isGivenByASupplier() {
        AnnotatedMethod plain = method(FILE);
        AnnotatedMethod own = new AnnotatedMethod(
                plain.owner(),
                plain.name(),
                List.of(),
                List.of(
                        new Parameter("own", HandMade.type(FILE), true),
                        new Parameter("x", HandMade.type(TypeName.INT), false)),
                plain.result(),
                plain.thrown(),
                plain.companion(),
                plain.traits(),
                plain.surroundings());
        assertThat(own.isPerThread()).isTrue();
        assertThat(plain.isPerThread()).isFalse();
        assertThat(offer(own, InputForm.ARRAY, 1).erasedParameters())
                .containsExactly(ClassName.get(Supplier.class), ArrayTypeName.of(TypeName.INT));
    }

    @Test
    void heldArgumentsAndRandomStreams_areCounted() {
        AnnotatedMethod three = method(FILE, TypeName.INT, ClassName.get(RandomGenerator.class));
        assertThat(offer(three, InputForm.ARRAY, 0).held()).isOne();
        assertThat(offer(three, InputForm.ARRAY, 0, 1).held()).isZero();
        assertThat(offer(three, InputForm.TRIALS).held()).isEqualTo(2);
        assertThat(offer(three, InputForm.ARRAY, 0).randomStreams()).isOne();
        assertThat(offer(method(FILE), InputForm.ARRAY, 0).randomStreams()).isZero();
    }

    @Test
    void onlyARandom_isOne() {
        assertThat(new Parameter("r", HandMade.type(ClassName.get(Random.class)), false).isLegacyRandom())
                .isTrue();
        assertThat(new Parameter("r", HandMade.type(ClassName.get(RandomGenerator.class)), false).isLegacyRandom())
                .isFalse();
    }

    @Test
    void rowOfAGrid_sweepsTheLastArgument() {
        AnnotatedMethod two = method(FILE, TypeName.INT);
        Sweep both = new Sweep(List.of(0, 1));
        assertThat(new Offer(two, Pattern.GRID, InputForm.ARRAY, both).loop())
                .isEqualTo(new Loop(two, Loop.Source.ARRAYS, new Sweep(List.of(1))));
        assertThat(new Offer(two, Pattern.ZIP, InputForm.ARRAY, both).loop())
                .isEqualTo(new Loop(two, Loop.Source.ARRAYS, both));
    }

    @Test
    void resultsComeInAnArrayOrInAList() {
        assertThat(offer(giving(TypeName.INT), InputForm.COLLECTION, 0).returnsArray())
                .isTrue();
        assertThat(offer(giving(FILE), InputForm.ARRAY, 0).returnsArray()).isTrue();
        assertThat(offer(giving(FILE), InputForm.COLLECTION, 0).returnsArray()).isFalse();
        assertThat(offer(giving(LIST), InputForm.ARRAY, 0).returnsArray()).isFalse();
        assertThat(giving(TypeName.VOID).result().isVoid()).isTrue();
        assertThat(giving(FILE).result().isVoid()).isFalse();
    }

    @Test
    void streamsAndTrials_haveNoMemberForAllResults() {
        assertThat(Stream.of(InputForm.values())
                        .filter(form -> offer(method(FILE), form).isWhole()))
                .containsExactly(InputForm.ARRAY, InputForm.COLLECTION, InputForm.RANGE);
    }

    @Test
    void streamIsOffered_whereThereIsOneArgument() {
        Sweep first = new Sweep(List.of(0));
        assertThat(InputForm.STREAM.isOffered(method(FILE), first)).isTrue();
        assertThat(InputForm.STREAM.isOffered(method(FILE, FILE), first)).isFalse();
        assertThat(InputForm.RANGE.isOffered(method(TypeName.INT, TypeName.INT), first))
                .isFalse();
        assertThat(InputForm.COLLECTION.isOffered(method(TypeName.INT, TypeName.INT), first))
                .isFalse();
    }

    @Test
    void classesOfSweptValues_areKnownByNameWhateverTheForm() {
        AnnotatedMethod one = method(TypeName.INT);
        AnnotatedMethod two = method(FILE, FILE);
        assertThat(Stream.of(InputForm.values())
                        .flatMap(form ->
                                Stream.of(form.container(one, 0), form.container(two, 0), form.container(two, 1)))
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSizeGreaterThan(3)
                .allSatisfy(container -> assertThat(InputForm.isContainer(container.canonicalName()))
                        .isTrue());
        assertThat(InputForm.isContainer("com.acme.DateRange")).isFalse();
        assertThat(InputForm.isContainer("java.io.File")).isFalse();
    }

    @Test
    void textsOfTheForms() {
        AnnotatedMethod one = method(FILE);
        AnnotatedMethod two = method(FILE, TypeName.INT);
        assertThat(InputForm.ARRAY.element(one, 0, "x", "i")).isEqualTo("x[i]");
        assertThat(InputForm.COLLECTION.element(two, 0, "x", "i")).isEqualTo("x.get(i)");
        assertThat(InputForm.COLLECTION.element(two, 1, "x", "i")).isEqualTo("x[i]");
        assertThat(InputForm.ARRAY.input(one, 0, "x")).hasToString("x");
        assertThat(InputForm.COLLECTION.input(two, 0, "x"))
                .hasToString("io.parallelizable.companion.Inputs.array(x, java.io.File.class)");
        assertThat(InputForm.COLLECTION.input(two, 1, "x")).hasToString("x");
        assertThat(InputForm.RANGE.input(method(TypeName.INT), 0, "x"))
                .hasToString("io.parallelizable.companion.Inputs.ints(x)");
        assertThat(InputForm.RANGE.input(method(TypeName.LONG), 0, "x")).hasToString("x");
        assertThat(InputForm.RANGE.filter(method(TypeName.INT))).isEqualTo("filterInts");
        assertThat(InputForm.RANGE.filter(method(TypeName.LONG))).isEqualTo("filterLongs");
        assertThat(InputForm.ARRAY.filter(one)).isEqualTo("filter");
        assertThat(InputForm.RANGE.isOfTypeArguments()).isFalse();
        assertThat(InputForm.COLLECTION.isOfTypeArguments()).isTrue();
        assertThat(InputForm.TRIALS.words()).isEqualTo("trial");
    }

    @Test
    void companion_isPublicAndMarkedAsItsMethodsAre() {
        AnnotatedMethod open =
                HandMade.method("f", TypeName.INT, Optional.of(MARK), Set.of(Trait.STATIC, Trait.PUBLIC), TypeName.INT);
        AnnotatedMethod marked =
                HandMade.method("g", TypeName.INT, Optional.of(MARK), Set.of(Trait.STATIC), FILE, FILE);
        AnnotatedMethod unmarked =
                HandMade.method("h", TypeName.INT, Optional.empty(), Set.of(Trait.STATIC), FILE, FILE, FILE);
        CompanionClass all = Forms.divide(List.of(open, marked, unmarked));
        assertThat(all.methods()).containsExactly(open, marked, unmarked);
        assertThat(all.isPublic()).isTrue();
        assertThat(all.nullMark()).isEmpty();
        assertThat(all.offersOf(open))
                .isNotEmpty()
                .allMatch(offer -> offer.method().equals(open));
        assertThat(all.loops()).doesNotHaveDuplicates().extracting(Loop::method).contains(open, marked, unmarked);
        assertThat(Forms.divide(List.of(open, marked)).nullMark()).contains(MARK);
        assertThat(Forms.divide(List.of(marked, unmarked)).isPublic()).isFalse();
    }

    @Test
    void methodWithoutAnOffer_isNotServed() {
        AnnotatedMethod served = method(TypeName.DOUBLE);
        AnnotatedMethod twin = HandMade.method("twin", TypeName.INT, Optional.empty(), Set.of(Trait.STATIC), FILE);
        assertThat(Forms.divide(List.of(method(FILE), served, twin)).methods()).containsExactly(served);
        assertThat(twin.key()).isEqualTo("p.Owner#twin(java.io.File)");
        assertThat(method(FILE, TypeName.INT).key()).isEqualTo("p.Owner#f(java.io.File,int)");
    }
}
