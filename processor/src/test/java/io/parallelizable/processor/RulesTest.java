package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Place;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.model.Surroundings;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import io.parallelizable.processor.validate.CompanionNames;
import io.parallelizable.processor.validate.Forms;
import io.parallelizable.processor.validate.Problems;
import io.parallelizable.processor.validate.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a rule is one off at its limit. Methods are made by hand, since each limit by a compiler takes long. */
class RulesTest {
    private static final ClassName FILE = ClassName.get("java.io", "File");

    private ClassName owner = ClassName.get("p", "Owner");
    private String name = "f";
    private String companion = "FParallel";
    private final Set<Trait> traits = EnumSet.of(Trait.STATIC);
    private final List<Parameter> parameters = new ArrayList<>();
    private Optional<String> privateClass = Optional.empty();
    private Optional<String> inaccessible = Optional.empty();
    private Optional<String> hidden = Optional.empty();

    private AnnotatedMethod method() {
        return new AnnotatedMethod(
                owner,
                name,
                List.of(),
                parameters,
                new ValueType(TypeName.INT, TypeName.INT, true),
                ClassName.get(RuntimeException.class),
                companion,
                traits,
                new Surroundings(privateClass, inaccessible, Set.of("p"), false, Set.of(), hidden, Optional.empty()));
    }

    private RulesTest takes(TypeName... types) {
        for (TypeName type : types) {
            parameters.add(new Parameter("x" + parameters.size(), new ValueType(type, type, true), false));
        }
        return this;
    }

    private RulesTest takesPerThread(TypeName type) {
        parameters.add(new Parameter("own", new ValueType(type, type, true), true));
        return this;
    }

    private Problem broken() {
        return Rules.firstBroken(method()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"IN_COMPACT_FILE, CompactSourceFile", "PRIVATE, PrivateMethod"})
    void trait_breaksItsRule(Trait trait, String id) {
        traits.add(trait);
        assertThat(broken().id()).isEqualTo(id);
        assertThat(broken().place()).isEqualTo(Place.METHOD);
        assertThat(broken().message()).startsWith("[Parallelizable." + id + "] f() is ");
    }

    @Test
    void privateClassAround_isNamed() {
        privateClass = Optional.of("Hidden");
        assertThat(broken().text())
                .startsWith("f() is inside the private class Hidden; its companion, a class beside Owner, could");
    }

    @ParameterizedTest
    @CsvSource({"long", "double"})
    void wideParameter_countsTwice(String wide) {
        IntStream.range(0, 250).forEach(i -> takes(TypeName.INT));
        TypeName type = wide.equals("long") ? TypeName.LONG : TypeName.DOUBLE;
        takes(type);
        assertThat(Rules.firstBroken(method())).isEmpty();
        takes(TypeName.FLOAT);
        assertThat(broken().id()).isEqualTo("TooManyParameters");
    }

    @Test
    void typeThatCannotBeNamed_isShownWhereItIsMentioned() {
        TypeName ofSecret = ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get("", "Secret"));
        takes(FILE, ClassName.get("", "Secrets"));
        parameters.add(new Parameter("list", new ValueType(ofSecret, ClassName.get(List.class), true), false));
        inaccessible = Optional.of("Secret");
        assertThat(broken().place()).isEqualTo(Place.parameter(2));
        inaccessible = Optional.of("Other");
        assertThat(broken().place()).isEqualTo(Place.METHOD);
        assertThat(broken().text()).startsWith("f(File, Secrets, List) mentions Other, which");
    }

    @Test
    void markThatIsNotNeeded_isShownAtItsParameter() {
        takes(TypeName.INT).takesPerThread(FILE);
        assertThat(Rules.firstBroken(method())).isEmpty();
        takesPerThread(TypeName.LONG);
        assertThat(broken().place()).isEqualTo(Place.parameter(2));
        assertThat(broken().text()).contains("marks own with @PerThread, of the primitive type long,");
    }

    @Test
    void markedRandomGenerator_isRefused() {
        takesPerThread(ClassName.get(Random.class));
        assertThat(broken().text()).contains("marks the random generator own with @PerThread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"var", "yield", "record", "sealed", "permits", "class", "a b", "1a", ""})
    void wordThatIsNoName_isRefused(String word) {
        companion = word;
        assertThat(broken().id()).isEqualTo("InvalidName");
        assertThat(broken().place()).isEqualTo(Place.COMPANION_NAME);
    }

    @ParameterizedTest
    @CsvSource({"a b, ABParallel", "1a, AParallel", "'', FParallel", "a Parallel, AParallel", "+, FParallel"})
    void nameThatIsSuggested_isWhatIsLeft(String word, String suggested) {
        companion = word;
        assertThat(broken().text()).endsWith(" such as @Parallelizable(name = \"" + suggested + "\").");
    }

    @Test
    void characterThatNobodySees_isShownAndLeftOut() {
        companion = "Fa\u200bst";
        assertThat(broken().text())
                .startsWith("\"Fa\\u200bst\" cannot be the name of a class;")
                .endsWith("@Parallelizable(name = \"FastParallel\").");
    }

    @Test
    void messagesBesideMethods_begin() {
        assertThat(Problems.internal("f()", "trace"))
                .startsWith("[Parallelizable.Internal] the processor failed on f(),")
                .endsWith("\ntrace");
        assertThat(Problems.languageLevel(11, 17))
                .startsWith("[Parallelizable.LanguageLevel] this build compiles for Java 11; companions need Java 17");
    }

    @Test
    void nameThatFitsAFile_isTakenAndNotOneByteMore() {
        companion = "é".repeat(111) + "x";
        assertThat(Rules.firstBroken(method())).isEmpty();
        companion += "y";
        assertThat(broken().id()).isEqualTo("NameTooLong");
        assertThat(broken().text())
                .contains("a name of 113 characters")
                .endsWith("a shorter one: @Parallelizable(name = \"OwnerParallel\").");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void shortName_hasNoLongOwner(int length, boolean named) {
        owner = ClassName.get("p", "O".repeat(length));
        companion = "x".repeat(300);
        String suggested = named ? owner.simpleName() : "Short";
        assertThat(broken().text()).endsWith("@Parallelizable(name = \"" + suggested + "Parallel\").");
    }

    @Test
    void nameThatHidesSomething_isRefused() {
        hidden = Optional.of("java.lang.Object");
        assertThat(broken().text()).contains("called FParallel would hide java.lang.Object from");
    }

    @Test
    void nameWithParameters_hasTheirTypes() {
        takes(TypeName.INT, FILE);
        parameters.add(new Parameter("all", arrayOfLongs(), false));
        assertThat(Problems.sameSignature(method()).text())
                .endsWith("@Parallelizable(name = \"FIntFileLongsParallel\").");
    }

    private static ValueType arrayOfLongs() {
        TypeName type = new ValueType(TypeName.LONG, TypeName.LONG, true).array();
        return new ValueType(type, type, true);
    }

    @Test
    void nameOfAnotherClass_isRefusedWhateverItsCase() {
        CompanionNames names = new CompanionNames();
        assertThat(names.claim(List.of(method()), Optional.empty())).isEmpty();
        companion = "GParallel";
        assertThat(names.claim(List.of(method()), Optional.empty())).isEmpty();
        companion = "fParallel";
        assertThat(names.claim(List.of(method()), Optional.empty()))
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .endsWith("Choose another name: @Parallelizable(name = \"OwnerfParallel\").");
        companion = "FParallel";
        owner = ClassName.get("p", "Other");
        assertThat(names.claim(List.of(method(), method()), Optional.empty()))
                .extracting(Problem::text)
                .hasSize(2)
                .allMatch(text -> text.contains(" in Other is already that of a method in Owner"));
    }

    @Test
    void companionOfAnEarlierBuild_isThatOfWhoStillAsksForIt() {
        AnnotatedMethod sound = method();
        companion = "GParallel";
        AnnotatedMethod elsewhere = method();
        companion = "FParallel";
        traits.remove(Trait.STATIC);
        AnnotatedMethod unsound = method();
        traits.add(Trait.STATIC);
        assertThat(refusals(sound)).as("of its own class").isEmpty();
        owner = ClassName.get("p", "Other");
        assertThat(refusals(sound)).containsExactly("NameCollision");
        assertThat(refusals(elsewhere)).isEmpty();
        assertThat(refusals(unsound)).isEmpty();
    }

    private List<String> refusals(AnnotatedMethod earlier) {
        ExistingClass existing = new ExistingClass(ClassName.get("p", "FParallel"), true, List.of(earlier));
        return new CompanionNames()
                .claim(List.of(method()), Optional.of(existing)).stream()
                        .map(Problem::id)
                        .toList();
    }

    @Test
    void classThatDiffersByCaseAlone_isInTheWay() {
        ExistingClass existing = new ExistingClass(ClassName.get("p", "FPARALLEL"), false, List.of());
        assertThat(new CompanionNames().claim(List.of(method()), Optional.of(existing)))
                .extracting(Problem::text)
                .allMatch(text -> text.contains("differs from the class FPARALLEL by upper and lower case alone"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "2, 3, 1",
        "3, 7, 4",
        "4, 7, 2",
        "24, 47, 2",
        // Each alone is too much here: the first one, two or three, and all.
        "25, 4, 2"
    })
    void sweeps(int arguments, int zipped, int grids) {
        IntStream.range(0, arguments).forEach(i -> takes(TypeName.DOUBLE));
        List<Offer> offers = Forms.divide(List.of(method())).offersOf(method()).toList();
        List<Offer> withoutStream = offers.stream().filter(Offer::isWhole).toList();
        assertThat(withoutStream.stream()
                        .filter(offer -> !offer.isGrid())
                        .map(Offer::sweep)
                        .distinct())
                .hasSize(zipped);
        assertThat(withoutStream.stream()
                        .filter(Offer::isGrid)
                        .map(Offer::sweep)
                        .distinct())
                .hasSize(grids)
                .allMatch(sweep -> sweep.size() > 1);
    }
}
