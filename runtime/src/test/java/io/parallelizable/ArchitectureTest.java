package io.parallelizable;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: the runtime's shape changes without anyone having decided so. */
class ArchitectureTest {
    private static final String ROOT = "io.parallelizable";
    private static final String INTERNAL = ROOT + ".internal";

    private static final JavaClasses MAIN = main();

    private static JavaClasses main() {
        try {
            Path classes = Path.of(Parallelizable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter().importPath(classes);
        } catch (URISyntaxException impossible) {
            throw new LinkageError("where the classes are", impossible);
        }
    }

    private static List<String> publicTypesOf(String name) {
        return MAIN.stream()
                .filter(type -> type.getPackageName().equals(name))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    @Test
    void publicTypes_areTheseAndANewOneIsADecision() {
        assertThat(publicTypesOf(ROOT))
                .containsExactly(
                        "Bin",
                        "BooleanRun",
                        "Checkpoint",
                        "CheckpointException",
                        "Completed",
                        "Difference",
                        "DoubleRun",
                        "EngineException",
                        "Engines",
                        "FailedElement",
                        "Failure",
                        "Hazard",
                        "IntRun",
                        "Interval",
                        "LongRun",
                        "ObjectRun",
                        "OfKind",
                        "OnChange",
                        "Options",
                        "Parallel",
                        "Parallelizable",
                        "Part",
                        "PerThread",
                        "Profile",
                        "ProgressListener",
                        "Provider",
                        "Range",
                        "RemoteElementException",
                        "Run",
                        "RunCancelledException",
                        "RunInterruptedException",
                        "RunStoppedException",
                        "RunTimeoutException",
                        "Scaling",
                        "Sequences",
                        "Shares",
                        "Speedup",
                        "Statistics",
                        "StreamRun",
                        "ThreadTimes",
                        "Times",
                        "Tried",
                        "Verification",
                        "VoidRun");
        assertThat(publicTypesOf(ROOT + ".kernel")).containsExactly("ChunkFailure", "Kernel", "RandomStreams");
        assertThat(publicTypesOf(ROOT + ".companion"))
                .containsExactly(
                        "BooleanLoops",
                        "DoubleLoops",
                        "GeneratedCompanion",
                        "Inputs",
                        "IntLoops",
                        "LongLoops",
                        "Loops",
                        "ObjectLoops",
                        "PrimitiveLoops",
                        "SentLoops",
                        "SequentialCutoff",
                        "VoidLoops");
        assertThat(publicTypesOf(ROOT + ".engine"))
                .containsExactly(
                        "Broadcast",
                        "Capabilities",
                        "CheckpointStore",
                        "CheckpointedRun",
                        "Engine",
                        "EngineSession",
                        "Provider",
                        "Slice",
                        "SliceHandler",
                        "StoredRange",
                        "StoredRun");
    }

    @Test
    void functionsAndTheirInputs_areTheseOnly() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().equals(ROOT + ".function"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "DoubleGrid",
                        "DoubleInputs",
                        "DoublePairs",
                        "IntGrid",
                        "IntInputs",
                        "IntPairs",
                        "LongGrid",
                        "LongInputs",
                        "LongPairs",
                        "ObjectGrid",
                        "ObjectInputs",
                        "ObjectPairs",
                        "Trials");
    }

    @Test
    void exportedPackages_areTheseFive() {
        assertThat(Parallelizable.class.getModule().getDescriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        ROOT, ROOT + ".companion", ROOT + ".engine", ROOT + ".function", ROOT + ".kernel");
    }

    /** What users call first: these classes of the root alone look down to what does the work. */
    private static final String ENTRIES = "(Parallel|Engines)(\\$.*)?";

    @Test
    void dependencies_areTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "jdk.jfr", "org.jspecify.annotations", ROOT + "..")
                .because("users of the runtime need no other jar, and no more than this optional module of the JDK")
                .check(MAIN);
    }

    @Test
    void internalPackages_pointOneWay() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        INTERNAL + ".text",
                        INTERNAL + ".random",
                        INTERNAL + ".execution",
                        INTERNAL + ".failures",
                        INTERNAL + ".inputs",
                        INTERNAL + ".operation",
                        INTERNAL + ".profile",
                        INTERNAL + ".progress",
                        INTERNAL + ".reduce",
                        INTERNAL + ".search")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INTERNAL + ".scheduling..", INTERNAL + ".run", INTERNAL + ".grid")
                .because("what is done with results, and the contract of engines, knows nothing of who uses it")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(INTERNAL + ".scheduling..", INTERNAL + ".remote..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        INTERNAL + ".run",
                        INTERNAL + ".failures",
                        INTERNAL + ".grid",
                        INTERNAL + ".inputs",
                        INTERNAL + ".operation",
                        INTERNAL + ".profile",
                        INTERNAL + ".progress",
                        INTERNAL + ".reduce",
                        INTERNAL + ".search",
                        INTERNAL + ".stream")
                .because("an engine is handed a kernel and never sees the run")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".remote..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + ".scheduling..")
                .because("one engine knows nothing of another")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".checkpoint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        INTERNAL + ".run",
                        INTERNAL + ".grid",
                        INTERNAL + ".failures",
                        INTERNAL + ".operation",
                        INTERNAL + ".scheduling..",
                        INTERNAL + ".stream")
                .because("a result is stored in the same way whatever is made of it, and wherever it was computed")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".run")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + ".grid")
                .because("a run does not care in how many dimensions its elements are")
                .check(MAIN);
    }

    @Test
    void threadsAndTheirPool_knowNothingOfRuns() {
        classes()
                .that()
                .resideInAPackage(INTERNAL + ".threads")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", INTERNAL + ".threads")
                .because("every other package may need a thread")
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage(INTERNAL + ".scheduling.pool")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        INTERNAL + ".threads",
                        INTERNAL + ".scheduling.policy",
                        INTERNAL + ".scheduling.pool")
                .because("the pool executes tasks")
                .check(MAIN);
    }

    @Test
    void team_knowsThePoolAndThePolicyAndNoEntry() {
        classes()
                .that()
                .resideInAPackage(INTERNAL + ".scheduling.team")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        ROOT + ".kernel",
                        INTERNAL + ".execution",
                        INTERNAL + ".threads",
                        INTERNAL + ".scheduling.policy",
                        INTERNAL + ".scheduling.pool",
                        INTERNAL + ".scheduling.team")
                .because("a run that is shared does not care who has begun it")
                .check(MAIN);
    }

    @Test
    void contracts_knowNothingOfWhatIsBehindThem() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".engine")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".engine")
                .because("those who write an engine need to read this package alone")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .haveNameNotMatching(ROOT.replace(".", "\\.") + "\\." + ENTRIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".companion",
                        INTERNAL + ".run",
                        INTERNAL + ".grid",
                        ROOT + ".function",
                        INTERNAL + ".scheduling..",
                        INTERNAL + ".remote..",
                        INTERNAL + ".execution")
                .because("interfaces, values and exceptions are what all others are written in")
                .check(MAIN);
    }

    @Test
    void policy_knowsNoThreadAndNoRun() {
        classes()
                .that()
                .resideInAPackage(INTERNAL + ".scheduling.policy")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang",
                        "java.lang.annotation",
                        "java.util..",
                        "org.jspecify.annotations",
                        INTERNAL + ".scheduling.policy")
                .because(
                        "decisions are functions of measured figures, so that tables test them and simulations use them")
                .check(MAIN);
    }

    @Test
    void sharedPoolAndAllowedCores_areReachedForByEntriesAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(ThreadEngine|ExecutorView|Background)(\\$.*)?")
                .should()
                .callMethod(INTERNAL + ".scheduling.pool.WorkerPool", "shared")
                .because("all others are handed what they need, by tests too")
                .check(MAIN);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(ThreadEngine|Parallel|WorkerPool(\\$Shared)?)")
                .should()
                .callMethod(INTERNAL + ".scheduling.pool.Cores", "allowed")
                .because("all others are handed what they need, by tests too")
                .check(MAIN);
    }

    @Test
    void packages_haveNoCycles() {
        slices().assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(nameMatching(ROOT.replace(".", "\\.") + "\\." + ENTRIES), alwaysTrue())
                .because("each can then be read on its own")
                .check(MAIN);
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(ROOT) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }

    @Test
    void publicTypes_showNoInternalOnes() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".companion", ROOT + ".engine", ROOT + ".kernel")
                .and()
                .areInterfaces()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + "..")
                .because("what users implement or see must not name what the module hides")
                .check(MAIN);
    }

    @Test
    void standardStreams_belongToTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(INTERNAL + ".progress.Screen")
                .should(ACCESS_STANDARD_STREAMS)
                .because("a library that prints spoils its user's output, unless it is asked to show progress")
                .check(MAIN);
    }

    @Test
    void deserialization_isInOnePlaceBehindAFilter() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(INTERNAL + ".remote.KernelInputStream")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("bytes from elsewhere must not become objects that no run has named")
                .check(MAIN);
    }
}
