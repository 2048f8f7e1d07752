package io.parallelizable.checkpoint.internal.identity;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Worry: the stages grow together. */
class ArchitectureTest {
    private static final String ENTRY = ArchitectureTest.class.getPackageName();

    @Test
    void packagesAreStages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entry")
                .definedBy(ENTRY)
                .layer("say")
                .definedBy(ENTRY + ".say")
                .layer("normalise")
                .definedBy(ENTRY + ".normalise")
                .layer("reach")
                .definedBy(ENTRY + ".reach")
                .layer("values")
                .definedBy(ENTRY + ".values")
                .layer("digest")
                .definedBy(ENTRY + ".digest")
                .layer("code")
                .definedBy(ENTRY + ".code")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("say")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("values")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("normalise")
                .mayOnlyBeAccessedByLayers("entry", "say")
                .whereLayer("reach")
                .mayOnlyBeAccessedByLayers("entry", "say")
                .whereLayer("digest")
                .mayOnlyBeAccessedByLayers("entry", "values")
                .because("a method passes them in order, and each can be read without the ones behind it")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ENTRY));
    }
}
