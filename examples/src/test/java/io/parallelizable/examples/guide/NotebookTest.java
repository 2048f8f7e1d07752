package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.Test;

/** Worry: what the guide shows for notebooks does not work in JShell, or gives something else. */
class NotebookTest {
    private static final Path PAGE = Path.of("../docs/guide/notebook.md");
    private static final Path CELLS = Path.of("src/test/resources/guide/notebook.jsh");
    private static final Pattern CELL = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** A variable with the value that the page says it has, or with a sentence on it. */
    private static final Pattern SAID = Pattern.compile("(\\w+) = .*; // (.+)");

    /** Executes all lines in this JVM, and returns the values of the variables. */
    private static Map<String, String> values(String source) {
        Map<String, String> values = new HashMap<>();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            // JShell itself begins with these.
            String rest = "import java.util.*;\n" + source;
            while (!rest.isBlank()) {
                var completion = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                for (SnippetEvent event : shell.eval(completion.source())) {
                    assertThat(event.status()).as(event.snippet().source()).isEqualTo(Snippet.Status.VALID);
                    assertThat(event.exception()).isNull();
                    if (event.snippet() instanceof VarSnippet variable) {
                        values.put(variable.name(), event.value());
                    }
                }
                rest = completion.remaining();
            }
        }
        return values;
    }

    @Test
    void cellsOfThePage_areValidAndGiveWhatItSays() throws IOException {
        String imports = Files.readString(CELLS).split("// snippet", 2)[0];
        String cells = CELL.matcher(Files.readString(PAGE))
                .results()
                .map(cell -> cell.group(1))
                .reduce(imports, String::concat);
        Map<String, String> values = values(cells);
        assertThat(SAID.matcher(cells).results().filter(said -> !said.group(2).contains(" = ")))
                .hasSizeGreaterThan(6)
                .allSatisfy(said -> assertThat(values.get(said.group(1))).isEqualTo(said.group(2)));
    }
}
