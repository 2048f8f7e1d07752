package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.generate.CompanionGenerator;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.validate.CompanionNames;
import io.parallelizable.processor.validate.Forms;
import io.parallelizable.processor.validate.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The stages between the compiler and the compiler, on methods made by hand. */
class ModelTest {
    private static final ClassName FILE = ClassName.get("java.io", "File");

    @Test
    void formsOfOneMethod() {
        assertThat(formsOf(method("f", TypeName.INT)))
                .containsExactly(InputForm.ARRAY, InputForm.COLLECTION, InputForm.RANGE, InputForm.STREAM);
        assertThat(formsOf(method("f", TypeName.DOUBLE)))
                .containsExactly(InputForm.ARRAY, InputForm.COLLECTION, InputForm.STREAM);
        assertThat(formsOf(method("f", FILE))).containsExactly(InputForm.ARRAY, InputForm.COLLECTION, InputForm.STREAM);
    }

    @Test
    void overloads_shareOutTheForms() {
        CompanionClass companion =
                Forms.divide(List.of(method("f", TypeName.INT), method("f", TypeName.LONG), method("f", FILE)));
        assertThat(companion.methods()).hasSize(3);
        assertThat(companion.offers())
                .extracting(offer -> offer.method().signature() + " " + offer.form())
                .containsExactly("f(int) ARRAY", "f(long) ARRAY", "f(long) RANGE", "f(File) ARRAY");
        assertThat(companion.withheld())
                .extracting(offer -> offer.method().signature() + " " + offer.form())
                .containsExactly(
                        "f(int) COLLECTION",
                        "f(int) RANGE",
                        "f(int) STREAM",
                        "f(long) COLLECTION",
                        "f(long) STREAM",
                        "f(File) COLLECTION",
                        "f(File) STREAM");
    }

    @Test
    void overloadWithARandomStream_leavesTheFormToTheOneWithout() {
        CompanionClass companion =
                Forms.divide(List.of(method("shuffle", FILE, ClassName.get(Random.class)), method("shuffle", FILE)));
        assertThat(companion.offers())
                .extracting(offer -> offer.method().signature() + " " + offer.form())
                .containsExactly(
                        "shuffle(File, Random) TRIALS",
                        "shuffle(File) ARRAY",
                        "shuffle(File) COLLECTION",
                        "shuffle(File) STREAM");
    }

    @Test
    void methodsThatNothingTellsApart_getNothing() {
        CompanionClass companion = Forms.divide(List.of(method("sin", FILE), method("cos", FILE)));
        assertThat(companion.methods()).isEmpty();
        assertThat(companion.offers()).isEmpty();
    }

    @Test
    void firstBrokenRule() {
        AnnotatedMethod sound = method("f", TypeName.INT);
        assertThat(Rules.firstBroken(sound)).isEmpty();
        AnnotatedMethod broken = new AnnotatedMethod(
                sound.owner(),
                "f",
                List.of(),
                List.of(),
                HandMade.type(TypeName.VOID),
                sound.thrown(),
                "no name",
                Set.of(Trait.PRIVATE, Trait.STATIC),
                sound.surroundings());
        assertThat(Rules.firstBroken(broken)).map(Problem::id).contains("PrivateMethod");
    }

    @Test
    void names_areFreeUntilClaimedByAnotherClass() {
        CompanionNames names = new CompanionNames();
        AnnotatedMethod method = method("f", TypeName.INT);
        ExistingClass stale = new ExistingClass(method.companionName(), true, List.of());
        assertThat(names.claim(List.of(method), Optional.of(stale))).isEmpty();
        assertThat(names.claim(List.of(method), Optional.empty())).isEmpty();
        ExistingClass written = new ExistingClass(method.companionName(), false, List.of());
        assertThat(new CompanionNames().claim(List.of(method), Optional.of(written)))
                .extracting(Problem::id)
                .containsExactly("NameTaken");
    }

    @Test
    void text_withoutCompiler() {
        CompanionClass companion = Forms.divide(List.of(method("f", TypeName.LONG)));
        String source = CompanionGenerator.generate(companion, Optional.empty());
        assertThat(source)
                .startsWith("package p;\n")
                .contains(
                        "final class FParallel {\n    private static final Loops LOOPS = new Loops();\n    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();\n\n    private FParallel() {}\n")
                .contains("results[i] = Owner.f(x[i]);")
                .doesNotContain("annotation.processing")
                .endsWith("}\n");
    }

    private static List<InputForm> formsOf(AnnotatedMethod method) {
        return Forms.divide(List.of(method))
                .offersOf(method)
                .map(offer -> offer.form())
                .toList();
    }

    private static AnnotatedMethod method(String name, TypeName... parameters) {
        return HandMade.method(
                name, ArrayTypeName.of(TypeName.INT), Optional.empty(), Set.of(Trait.STATIC), parameters);
    }
}
