package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Worry: a user without the module for checkpoints, or with one that is misused, is told nothing of use. */
class CheckpointTest {
    private static final Path FILE = Path.of("run.db");

    @Test
    void missingModule_isNamedAsADependency() {
        assertThatThrownBy(
                        () -> Parallel.of(1, 2).doubles(x -> x).checkpoint(FILE).map())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<artifactId>parallelizable-checkpoint</artifactId>");
        assertThatThrownBy(() -> Checkpoint.describe(FILE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parallelizable-checkpoint");
    }

    @Test
    void missingArguments_areRefusedByName() {
        assertThatThrownBy(() -> Parallel.of(1, 2).doubles(x -> x).checkpoint(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> Parallel.of(1, 2).doubles(x -> x).checkpoint(FILE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("onChange");
    }

    @Test
    void operationThatCannotBeResumed_saysSoBeforeAnythingElse() {
        assertThatThrownBy(() ->
                        Parallel.of(1, 2).booleans(x -> x > 1).checkpoint(FILE).any())
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith("a search has no checkpoint");
    }
}
