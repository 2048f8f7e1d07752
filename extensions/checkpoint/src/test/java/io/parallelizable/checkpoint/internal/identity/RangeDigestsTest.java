package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: what all inputs have in common is read again for each of them, or is not told from something else. */
class RangeDigestsTest {
    private static RangeDigests digests() {
        return new RangeDigests(() -> false);
    }

    private static byte[] digest(Object... arguments) {
        return digests().of(arguments);
    }

    record Task(int number, Object model) implements Serializable {}

    private static double[] model() {
        return new double[100_000];
    }

    /** Knows how often it has been written. */
    private static final class Counting implements Serializable {
        private static final long serialVersionUID = 1L;
        private static final AtomicInteger TIMES = new AtomicInteger();

        private void writeObject(ObjectOutputStream out) throws IOException {
            TIMES.incrementAndGet();
            out.writeInt(1);
        }
    }

    @Test
    void arrayThatInputsShare_isReadOnce() {
        double[] model = model();
        RangeDigests digests = digests();
        byte[] first = digests.of(new Object[] {new Task(1, model)});
        model[50_000] = 1;
        assertThat(digests.of(new Object[] {new Task(1, model)})).isEqualTo(first);
        assertThat(digest(new Task(1, model))).isNotEqualTo(first);
    }

    @Test
    void mapThatInputsShare_isWrittenOnce() {
        Map<String, Object> model = new HashMap<>(Map.of("a", new Counting(), "b", new Counting()));
        RangeDigests digests = digests();
        Counting.TIMES.set(0);
        for (int k = 0; k < 10; k++) {
            digests.of(new Object[] {new Task(k, model)});
        }
        assertThat(Counting.TIMES).hasValue(2);
    }

    @Test
    void equalInputs_haveTheSameDigestWhateverWasReadBefore() {
        RangeDigests digests = digests();
        double[] model = model();
        digests.of(new Object[] {new Task(1, model)});
        assertThat(digests.of(new Object[] {new Task(2, model)}))
                .isEqualTo(digest(new Task(2, model())))
                .isNotEqualTo(digest(new Task(1, model())));
    }

    @Test
    void everyEntryOfASharedArray_counts() {
        byte[] before = digest(new Task(1, model()));
        for (int k : new int[] {0, 50_000, 99_999}) {
            double[] model = model();
            model[k] = 1;
            assertThat(digest(new Task(1, model))).isNotEqualTo(before);
        }
        assertThat(digest(new Task(1, new long[100_000]))).isNotEqualTo(before);
        assertThat(digest(new Task(1, new double[100_001]))).isNotEqualTo(before);
    }

    @Test
    void arrayThatIsThereTwice_isNoOtherOneThatIsEqual() {
        double[] model = model();
        assertThat(digest(new Task(1, model), new Task(2, model)))
                .isNotEqualTo(digest(new Task(1, model), new Task(2, model.clone())));
    }

    @Test
    void digestsInFull_areKnownToo() {
        Object[] arguments = {new Task(1, model())};
        byte[] inFull = HexFormat.of().parseHex(InputDigest.of(arguments).digest());
        assertThat(digests().isOf(inFull, arguments)).isTrue();
        assertThat(digests().isOf(digest(arguments), arguments)).isTrue();
        assertThat(digests().isOf(inFull, new Object[] {new Task(2, model())})).isFalse();
    }

    @Test
    void numbersThatAreArguments_haveTheDigestsThatFilesHold() {
        Object[] arguments = {model(), new int[5]};
        assertThat(HexFormat.of().formatHex(digest(arguments)))
                .isEqualTo(InputDigest.of(arguments).digest());
    }
}
