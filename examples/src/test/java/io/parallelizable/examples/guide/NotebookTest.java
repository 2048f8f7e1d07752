package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** Worry: what the guide shows for notebooks does not work in JShell. */
class NotebookTest {
    private static final Path CELLS = Path.of("src/test/resources/guide/notebook.jsh");

    /** Executes all lines in this JVM, and returns the values of the expressions. */
    private static List<String> values(String source) {
        List<String> values = new ArrayList<>();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            // JShell itself begins with these.
            String rest = "import java.util.*;\n" + source;
            while (!rest.isBlank()) {
                var completion = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                for (SnippetEvent event : shell.eval(completion.source())) {
                    assertThat(event.status()).as(event.snippet().source()).isEqualTo(Snippet.Status.VALID);
                    assertThat(event.exception()).isNull();
                    if (event.value() != null) {
                        values.add(event.value());
                    }
                }
                rest = completion.remaining();
            }
        }
        return values;
    }

    @Test
    void cells_areValidAndGiveWhatThePageSays() throws IOException {
        assertThat(values(Files.readString(CELLS)))
                .contains("25", "int[3] { 1, 4, 9 }", "OptionalInt[97]")
                .anySatisfy(value -> assertThat(value).contains("[one, two]"));
    }
}
