package io.parallelizable.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Worry: the stages grow together. */
class ArchitectureTest {
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.parallelizable.processor");

    @Test
    void packagesAreStages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entry")
                .definedBy("io.parallelizable.processor")
                .layer("extract")
                .definedBy("..extract..")
                .layer("validate")
                .definedBy("..validate..")
                .layer("generate")
                .definedBy("..generate..")
                .layer("write")
                .definedBy("..write..")
                .layer("model")
                .definedBy("..model..")
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
                .resideInAPackage("..model..")
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
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "org.eclipse..")
                .because("it works in javac, ECJ, and behind Gradle's wrappers")
                .check(PROCESSOR);
    }
}
