package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a file takes minutes to open, since what its inputs have in common is compared for each of them. */
class SharedInputsTest {
    @TempDir
    private Path directory;

    /** Knows how often it has been written. */
    private static final class Model implements Serializable {
        private static final long serialVersionUID = 1L;
        private static final AtomicInteger WRITTEN = new AtomicInteger();

        private void writeObject(ObjectOutputStream out) throws IOException {
            WRITTEN.incrementAndGet();
            out.writeInt(1);
        }
    }

    private record Task(int number, Map<String, Model> models) implements Serializable {}

    /** How often the model is written when a file of so many results is opened, which need not be computed. */
    private int written(int tasks) {
        Map<String, Model> models = new HashMap<>(Map.of("only", new Model()));
        Serializable[] inputs =
                IntStream.range(0, tasks).mapToObj(k -> new Task(k, models)).toArray(Serializable[]::new);
        Path file = directory.resolve(tasks + ".db");
        WeightParallel.over(inputs).threads(1).checkpoint(file).map();
        Model.WRITTEN.set(0);
        Samples.CALLS.set(0);
        WeightParallel.over(inputs).threads(1).checkpoint(file).map();
        assertThat(Samples.CALLS).hasValue(0);
        return Model.WRITTEN.get();
    }

    @Test
    void inputsOfASum_areLookedAtNoMoreForANewFileThanForAStoredOne() {
        Serializable[] inputs = {new Task(1, new HashMap<>(Map.of("only", new Model())))};
        Path file = directory.resolve("sum.db");
        Model.WRITTEN.set(0);
        double sum = WeightParallel.over(inputs).checkpoint(file).sum();
        int atFirst = Model.WRITTEN.getAndSet(0);
        assertThat(WeightParallel.over(inputs).checkpoint(file).sum()).isEqualTo(sum);
        assertThat(Model.WRITTEN).hasValue(atFirst);
    }

    @Test
    void objectThatInputsShare_isWrittenAsOftenForManyAsForTwo() {
        assertThat(written(200)).isEqualTo(written(2));
    }
}
