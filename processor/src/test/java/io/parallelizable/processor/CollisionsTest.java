package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a second class asks for a companion that exists, and takes it, or is refused a stale one. */
class CollisionsTest {
    private static final String ROWS = "package a; class Rows { @io.parallelizable.Parallelizable %s }";
    private static final String COLUMNS = "package a; class Columns { @io.parallelizable.Parallelizable %s }";
    private static final String PARSE = "static int parse(String text) { return 1; }";

    @TempDir
    private Path directory;

    private OnDisk disk;

    private List<String> compile(String name, String template, String method) throws IOException {
        if (disk == null) {
            disk = new OnDisk(directory);
        }
        return disk.write("a/" + name + ".java", template.formatted(method)).compile("a/" + name + ".java");
    }

    @Test
    void secondClassCompiledAlone_isRefused() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        assertThat(compile("Rows", ROWS, PARSE))
                .singleElement()
                .asString()
                .startsWith("[Parallelizable.NameCollision] the companion ParseParallel of parse(String) in Rows is"
                        + " already that of a method in Columns;");
    }

    /** Of many methods: javac 17 falls over, depending on their order, where it has read the kernels' class files. */
    @Test
    void classCompiledAgain_keepsItsCompanions() throws IOException {
        StringBuilder methods = new StringBuilder(PARSE);
        for (int i = 0; i < 10; i++) {
            methods.append(" @io.parallelizable.Parallelizable static int f%d(int n) { return n; }".formatted(i));
        }
        assertThat(compile("Rows", ROWS, methods.toString())).isEmpty();
        assertThat(compile("Rows", ROWS, methods.toString())).isEmpty();
    }

    @Test
    void companionOfAMethodThatIsGone_isFree() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        assertThat(compile("Columns", COLUMNS, "static int other(String text) { return 1; }"))
                .isEmpty();
        assertThat(compile("Rows", ROWS, PARSE)).isEmpty();
    }

    @Test
    void companionOfAClassThatIsGone_isFree() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        disk.delete("a/Columns.java", "a/Columns.class");
        assertThat(compile("Rows", ROWS, PARSE)).isEmpty();
    }

    @Test
    void refusedMethod_claimsNoName() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        String broken = "int parse(String text) { return 1; }";
        assertThat(compile("Columns", COLUMNS, broken)).hasSize(1);
        disk.delete("a/Columns.class").compileBare("a/Columns.java");
        assertThat(compile("Rows", ROWS, PARSE)).isEmpty();
    }

    @Test
    void otherPackage_mayUseTheName() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        disk.write("b/Rows.java", "package b; class Rows { @io.parallelizable.Parallelizable " + PARSE + " }");
        assertThat(disk.compile("b/Rows.java")).isEmpty();
    }

    @Test
    void companionOfALowerCaseClassThatIsGone_isFree() throws IOException {
        String lower = ROWS.replace("Rows", "rows");
        assertThat(compile("rows", lower, PARSE)).isEmpty();
        disk.delete("a/rows.java", "a/rows.class");
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
    }

    @Test
    void companionOfAClassThatNowAsksForNoPossibleName_isFree() throws IOException {
        assertThat(compile("Columns", COLUMNS, PARSE)).isEmpty();
        compile("Columns", COLUMNS.replace("Parallelizable", "Parallelizable(name = \"no name\")"), PARSE);
        disk.delete("a/Columns.class").compileBare("a/Columns.java");
        assertThat(compile("Rows", ROWS, PARSE)).isEmpty();
    }

    @Test
    void methodsThatNothingTellsApart_claimNoName() throws IOException {
        String twice = PARSE
                + " @io.parallelizable.Parallelizable(name = \"ParseParallel\") static int read(String s) { return 1; }";
        compile("Columns", COLUMNS, PARSE);
        assertThat(compile("Columns", COLUMNS, twice))
                .hasSize(2)
                .allMatch(text -> text.startsWith("[Parallelizable.SameSignature]"));
        disk.delete("a/Columns.class").compileBare("a/Columns.java");
        assertThat(compile("Rows", ROWS, PARSE)).isEmpty();
    }

    @Test
    void classWrittenByHandAndCompiledBefore_keepsItsName() throws IOException {
        assertThat(compile("ParseParallel", "package a; class ParseParallel {} // %s", ""))
                .isEmpty();
        assertThat(compile("Rows", ROWS, PARSE)).singleElement().asString().startsWith("[Parallelizable.NameTaken]");
    }

    @Test
    void bothCompiledTogether_isOneErrorInEitherOrder() {
        String rows = ROWS.formatted(PARSE);
        String columns = COLUMNS.formatted(PARSE);
        List<String> texts = InMemory.compiler().compile(rows, columns).texts();
        assertThat(texts)
                .singleElement()
                .asString()
                .startsWith("[Parallelizable.NameCollision] the companion ParseParallel of parse(String) in Rows is");
        assertThat(InMemory.compiler().compile(columns, rows).texts()).isEqualTo(texts);
    }
}
