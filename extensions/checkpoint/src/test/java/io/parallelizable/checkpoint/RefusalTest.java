package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.OnChange;
import io.parallelizable.Parallel;
import io.parallelizable.Sequences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a file of something else is taken for one's own, or is lost; or nobody can tell what is wrong. */
class RefusalTest {
    private static final int[] INPUTS = Sequences.arange(100);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void storeRoots() {
        Samples.FAILING.clear();
        Samples.factor = 1;
        file = directory.resolve("run.db");
    }

    private void refused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(CheckpointException.class).hasMessageContaining(message);
    }

    @Test
    void anotherMethod_isRefused() {
        RootParallel.over(INPUTS).checkpoint(file).map();
        refused(
                "the method is Samples.scaled and was Samples.root",
                () -> ScaledParallel.over(INPUTS).checkpoint(file).map());
    }

    @Test
    void changedInput_isNamed() {
        RootParallel.over(INPUTS).checkpoint(file).map();
        int[] others = INPUTS.clone();
        others[17] = 18;
        refused(
                "inputs of elements 0 to 99 have changed",
                () -> RootParallel.over(others).checkpoint(file).map());
    }

    @Test
    void nullInThePlaceOfAZero_isAChangedInput() {
        RootParallel.over(List.of(1, 0, 4)).checkpoint(file).map();
        refused(
                "inputs of elements 0 to 2 have changed",
                () -> RootParallel.over(Arrays.asList(1, null, 4))
                        .checkpoint(file)
                        .map());
    }

    @Test
    void changedInputOfASum_isRefused() {
        RootParallel.over(INPUTS).checkpoint(file).sum();
        int[] others = INPUTS.clone();
        others[17] = 18;
        refused(
                "inputs have changed",
                () -> RootParallel.over(others).checkpoint(file).sum());
    }

    @Test
    void changedHeldArgument_isRefused() {
        ProductParallel.over(INPUTS, 3).checkpoint(file).map();
        refused(
                "an argument that is the same for all elements has changed",
                () -> ProductParallel.over(INPUTS, 4).checkpoint(file).map());
    }

    @Test
    void anotherSeed_isRefused() {
        DrawParallel.over(INPUTS).seed(1).checkpoint(file).map();
        refused(
                "the random numbers are those of seed 2 and were those of seed 1",
                () -> DrawParallel.over(INPUTS).seed(2).checkpoint(file).map());
    }

    @Test
    void anotherOperation_isRefused() {
        RootParallel.over(INPUTS).checkpoint(file).map();
        refused(
                "the operation is sum and was double[]",
                () -> RootParallel.over(INPUTS).checkpoint(file).sum());
    }

    @Test
    void fewerElements_areRefused() {
        RootParallel.over(INPUTS).checkpoint(file).map();
        refused(
                "there are 50 elements and were 100",
                () -> RootParallel.over(Sequences.arange(50)).checkpoint(file).map());
    }

    @Test
    void refusedFile_isLeftAsItIs() {
        double[] roots = RootParallel.over(INPUTS).checkpoint(file).map();
        refused("", () -> ScaledParallel.over(INPUTS).checkpoint(file).map());
        Samples.CALLS.set(0);
        assertThat(RootParallel.over(INPUTS).checkpoint(file).map()).containsExactly(roots);
        assertThat(Samples.CALLS).hasValue(0);
    }

    @Test
    void changedMethod_isNamedWithTheWaysOut() {
        ScaledParallel.over(INPUTS).checkpoint(file).map();
        Samples.factor = 2;
        assertThatThrownBy(() -> ScaledParallel.over(INPUTS).checkpoint(file).map())
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("Samples.factor")
                .hasMessageContaining("OnChange.KEEP")
                .hasMessageContaining("OnChange.AGAIN");
    }

    @Test
    void keep_usesTheResultsAndAcceptsTheMethodFromThenOn() {
        double[] stored = ScaledParallel.over(INPUTS).checkpoint(file).map();
        Samples.factor = 2;
        assertThat(ScaledParallel.over(INPUTS).checkpoint(file, OnChange.KEEP).map())
                .containsExactly(stored);
        assertThat(ScaledParallel.over(INPUTS).checkpoint(file).map()).containsExactly(stored);
        Samples.factor = 1;
        assertThat(ScaledParallel.over(INPUTS).checkpoint(file).map()).containsExactly(stored);
    }

    @Test
    void keep_refusesOtherInputs() {
        ScaledParallel.over(INPUTS).checkpoint(file).map();
        refused(
                "have changed",
                () -> ScaledParallel.over(Sequences.arange(1, 101))
                        .checkpoint(file, OnChange.KEEP)
                        .map());
    }

    @Test
    void again_computesAllAnewAndKeepsTheOldUntilThatIsComplete() {
        ScaledParallel.over(INPUTS).checkpoint(file).map();
        Samples.factor = 2;
        Samples.FAILING.add(99);
        assertThatThrownBy(() -> ScaledParallel.over(INPUTS)
                        .threads(1)
                        .checkpoint(file, OnChange.AGAIN)
                        .map())
                .hasMessageContaining("told to fail");
        assertThat(rows("SELECT sum(count) FROM ranges")).isEqualTo(199);
        Samples.FAILING.clear();
        double[] anew = ScaledParallel.over(INPUTS).checkpoint(file).map();
        assertThat(anew).containsExactly(ScaledParallel.map(INPUTS));
        assertThat(rows("SELECT sum(count) FROM ranges")).isEqualTo(100);
    }

    private int rows(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(query).getInt(1);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void textFile_isRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(file, "a poem");
        refused(
                "is no checkpoint",
                () -> RootParallel.over(INPUTS).checkpoint(file).map());
        assertThat(file).hasContent("a poem");
    }

    @Test
    void databaseOfSomethingElse_isRefusedAndLeftAsItIs() throws IOException {
        rows("SELECT 1");
        execute("CREATE TABLE poems (line TEXT)");
        byte[] before = Files.readAllBytes(file);
        refused(
                "is no checkpoint",
                () -> RootParallel.over(INPUTS).checkpoint(file).map());
        assertThat(file).hasBinaryContent(before);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void newerLayout_isRefusedAndLeftAsItIs() throws IOException {
        RootParallel.over(INPUTS).checkpoint(file).map();
        execute("PRAGMA user_version = 2");
        byte[] before = Files.readAllBytes(file);
        refused(
                "newer version",
                () -> RootParallel.over(INPUTS).checkpoint(file).map());
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void missingDirectory_isNamed() {
        refused(
                "missing does not exist",
                () -> RootParallel.over(INPUTS)
                        .checkpoint(directory.resolve("missing").resolve("run.db"))
                        .map());
    }

    @Test
    void directory_isRefused() {
        refused(
                "is a directory",
                () -> RootParallel.over(INPUTS).checkpoint(directory).map());
    }

    @Test
    void fileThatAnotherRunUses_isRefused() {
        try (Stream<?> roots =
                RootParallel.over(INPUTS).checkpoint(file).stream().boxed()) {
            roots.iterator().next();
            refused(
                    "is in use by another",
                    () -> RootParallel.over(INPUTS).checkpoint(file).map());
            assertThat(Checkpoint.describe(file).n()).isEqualTo(100);
        }
        assertThat(RootParallel.over(INPUTS).checkpoint(file).map()).hasSize(100);
    }

    @Test
    void whatCannotBeResumed_isRefusedWithTheReason() {
        refused(
                "it ends early",
                () -> EvenParallel.over(INPUTS).checkpoint(file).any());
        refused(
                "it is to call all elements",
                () -> RootParallel.over(INPUTS).checkpoint(file).verify());
        refused("it measures", () -> RootParallel.over(INPUTS).checkpoint(file).speedup());
        refused("it measures", () -> RootParallel.over(INPUTS).checkpoint(file).profile());
        refused("it measures", () -> RootParallel.over(INPUTS).checkpoint(file).scaling());
        refused("it may be endless", () -> PointParallel.over(Stream.of(1, 2)).checkpoint(file).stream());
        assertThat(file).doesNotExist();
    }

    @Test
    void runInsideAnElement_isRefused() {
        refused(
                "a run inside an element has no checkpoint of its own",
                () -> NestedParallel.over(directory.resolve("inner.db").toString())
                        .checkpoint(file)
                        .map());
    }

    @Test
    void resultThatCannotBeStored_isRefusedAtTheFirstOne() {
        refused(
                "java.lang.Object is not serializable",
                () -> UnserializableParallel.over(INPUTS).checkpoint(file).map());
    }

    @Test
    void lambdaThatCannotBeKnownAgain_isRefused() {
        Object unknown = new Object();
        refused(
                "java.lang.Object",
                () -> Parallel.of(INPUTS)
                        .doubles(x -> x + unknown.hashCode())
                        .checkpoint(file)
                        .map());
    }

    @Test
    void unknownFile_isDescribedByNobody() {
        refused("does not exist", () -> Checkpoint.describe(file));
    }

    @Test
    void description_saysAllInASentence() {
        DrawParallel.over(INPUTS).seed(42).checkpoint(file).map();
        assertThat(Checkpoint.describe(file).toString())
                .startsWith("Samples.draw: 100 of 100 done (100 %), begun ")
                .contains(", seed 42, JDK " + Runtime.version());
    }
}
