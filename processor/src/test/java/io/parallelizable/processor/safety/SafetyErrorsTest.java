package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Plugged;
import io.parallelizable.processor.safety.model.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: the documentation shows as wrong what nothing is said of, or as right what is still warned of. */
class SafetyErrorsTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import io.parallelizable.Parallelizable;
            import java.text.*;
            import java.time.*;
            import java.time.format.*;
            import java.util.*;
            import java.util.concurrent.atomic.*;
            import java.util.random.*;
            import java.util.stream.*;
            """;

    @TempDir
    private Path directory;

    private static List<String> programs(Hazard hazard) throws IOException {
        String page = Files.readString(Path.of("../docs/errors.md"));
        String rest = page.substring(page.indexOf("\n## " + hazard.id() + "\n") + 4);
        String section = rest.substring(0, rest.indexOf("\n## "));
        return PROGRAM.matcher(section)
                .results()
                .map((MatchResult found) -> IMPORTS + "class Program {\n" + found.group(1) + "}\n")
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyHazard_hasAProgramThatIsWrongAndOneThatIsRight(Hazard hazard) throws IOException {
        List<String> programs = programs(hazard);
        assertThat(programs).hasSize(2);
        Plugged.Result wrong = new Plugged(directory).compile(programs.get(0));
        assertThat(wrong.succeeded()).as(wrong.texts().toString()).isTrue();
        assertThat(wrong.ids()).containsExactly(hazard.id());
        Plugged.Result right = new Plugged(directory)
                .options("-Xlint:all,-processing", "-Werror")
                .compile(programs.get(1));
        assertThat(right.texts()).isEmpty();
        assertThat(right.succeeded()).isTrue();
    }
}
