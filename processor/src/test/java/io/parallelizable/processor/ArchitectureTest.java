package io.parallelizable.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.parallelizable.processor.safety.HazardFiles;
import io.parallelizable.processor.safety.SafetyLevel;
import org.junit.jupiter.api.Test;

/** Worry: the stages grow together. */
class ArchitectureTest {
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.parallelizable.processor");

    private static final String SAFETY = "io.parallelizable.processor.safety";

    @Test
    void safetyCheckIsStages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entry")
                .definedBy(SAFETY)
                .layer("extract")
                .definedBy(SAFETY + ".extract")
                .layer("judge")
                .definedBy(SAFETY + ".judge")
                .layer("say")
                .definedBy(SAFETY + ".say")
                .layer("tables")
                .definedBy(SAFETY + ".tables")
                .layer("model")
                .definedBy(SAFETY + ".model")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("say")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("judge")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("tables")
                .mayOnlyBeAccessedByLayers("entry", "extract")
                .because("what methods do is found out, judged and said, one after the other")
                .check(PROCESSOR);
    }

    @Test
    void processorKnowsOfTheSafetyCheckOnlyItsOptionAndFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SAFETY + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are of the safety check, but for its option and its files",
                        type -> type.getPackageName().startsWith(SAFETY)
                                && !type.isAssignableTo(SafetyLevel.class)
                                && !type.isAssignableTo(HazardFiles.class)))
                .because("compilers other than javac generate companions without it")
                .check(PROCESSOR);
    }

    @Test
    void packagesAreStages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entry")
                .definedBy("io.parallelizable.processor")
                .layer("extract")
                .definedBy("io.parallelizable.processor.extract")
                .layer("validate")
                .definedBy("..validate..")
                .layer("generate")
                .definedBy("..generate..")
                .layer("write")
                .definedBy("..write..")
                .layer("model")
                .definedBy("io.parallelizable.processor.model")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("validate")
                .mayOnlyBeAccessedByLayers("entry", "write")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("entry", "write")
                .because("a method passes them in order, and each can be read without the ones behind it")
                .check(PROCESSOR);
    }

    @Test
    void modelKnowsNothingElse() {
        classes()
                .that()
                .resideInAPackage("io.parallelizable.processor.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.palantir.javapoet..", "org.jspecify..", "..model..")
                .because("generation is tested without a compiler")
                .check(PROCESSOR);
    }

    @Test
    void generationKnowsNoCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage("..generate..", "..validate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.annotation.processing..", "javax.lang.model.type..", "javax.lang.model.util..")
                .because("what they need of it is in the model")
                .check(PROCESSOR);
    }

    @Test
    void runtimeIsKnownByNameOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.parallelizable", "io.parallelizable.engine..")
                .because("the processor works where the runtime is not on its own path")
                .check(PROCESSOR);
    }

    @Test
    void noCompilerIsTreatedSpecially() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SAFETY + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "org.eclipse..")
                .because("it works in javac, ECJ, and behind Gradle's wrappers")
                .check(PROCESSOR);
    }
}
