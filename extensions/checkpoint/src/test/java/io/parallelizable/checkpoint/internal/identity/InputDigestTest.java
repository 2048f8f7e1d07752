package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parallelizable.Range;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: equal inputs are taken for changed ones, or changed ones for equal. */
class InputDigestTest {
    private static String digest(@Nullable Object inputs) {
        return InputDigest.of(inputs).digest();
    }

    record Point(double x, String name) {}

    record Sent(Object content) implements Serializable {}

    enum Kind {
        COLD,
        HOT
    }

    static final class Box implements Serializable {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // whatever it holds
        private final Object content;

        Box(Object content) {
            this.content = content;
        }
    }

    static Stream<Arguments> equalOnes() {
        String text = "text";
        return Stream.of(
                Arguments.of(new double[] {1, 2}, new double[] {1, 2}),
                Arguments.of(List.of(text, text), List.of("text", new String(text))),
                Arguments.of(new Object[] {1_000, 1_000}, new Object[] {1_000, Integer.valueOf(1000)}),
                Arguments.of(new HashSet<>(List.of("a", "b")), grown(new HashSet<>(List.of("b", "a")))),
                Arguments.of(Map.of("a", 1, "b", 2), Map.of("b", 2, "a", 1)),
                Arguments.of(Set.of(1, 2, 3), Set.of(3, 1, 2)),
                Arguments.of(Set.of(1, 2), new HashSet<>(List.of(2, 1))),
                Arguments.of(List.of(1, 2), new ArrayList<>(List.of(1, 2))),
                Arguments.of(Stream.of(null, 1).toList(), new ArrayList<>(Arrays.asList(null, 1))),
                Arguments.of(Map.of(1, text, 2, text), Map.of(1, "text", 2, new String(text))),
                Arguments.of(
                        Collections.unmodifiableSet(new HashSet<>(Set.of(1))),
                        Collections.unmodifiableSet(new HashSet<>(Set.of(1)))),
                Arguments.of(new Point(1, "a"), new Point(1, new String("a"))),
                Arguments.of(new Box(new Sent(Kind.HOT)), new Box(new Sent(Kind.HOT))),
                Arguments.of(Path.of("a", "b"), Path.of("a/b")),
                Arguments.of(Path.of("a"), "a"),
                Arguments.of(new HashMap<>(Map.of(1, 2)), new ConcurrentHashMap<>(Map.of(1, 2))),
                Arguments.of(new HashMap<>(Map.of(1, 2)), new Hashtable<>(Map.of(1, 2))));
    }

    /** A set with as many buckets as one that was larger. */
    private static Set<String> grown(Set<String> set) {
        IntStream.range(0, 1_000).forEach(k -> set.add("more " + k));
        set.removeIf(each -> each.startsWith("more"));
        return set;
    }

    @ParameterizedTest
    @MethodSource("equalOnes")
    void equalInputs_haveTheSameDigest(Object one, Object other) {
        assertThat(digest(one)).isEqualTo(digest(other)).hasSize(32);
    }

    static Stream<Arguments> differentOnes() {
        return Stream.of(
                Arguments.of(new double[] {1, 2}, new double[] {2, 1}),
                Arguments.of(new double[] {0.0}, new double[] {-0.0}),
                Arguments.of(new int[] {1}, new long[] {1}),
                Arguments.of(1, 1L),
                Arguments.of("1", 1),
                Arguments.of(List.of(1, 2), List.of(2, 1)),
                Arguments.of(List.of(1, 2), Set.of(1, 2)),
                Arguments.of(Set.of(1, 2), Set.of(1, 3)),
                Arguments.of(Map.of(1, 2), Map.of(2, 1)),
                Arguments.of(Map.of(1, 2), Set.of(1, 2)),
                Arguments.of(new HashMap<>(Map.of(1, 2)), new IdentityHashMap<>(Map.of(1, 2))),
                Arguments.of(new LinkedHashSet<>(List.of(1, 2)), new LinkedHashSet<>(List.of(2, 1))),
                Arguments.of(new TreeSet<>(Set.of(1, 2)), new HashSet<>(Set.of(1, 2))),
                Arguments.of(Kind.COLD, Kind.HOT),
                Arguments.of(new Point(1, "a"), new Point(2, "a")),
                Arguments.of(new Sent(1), new Sent(2)),
                Arguments.of(new Sent(1), new Box(1)),
                Arguments.of(Path.of("a"), Path.of("b")),
                Arguments.of(Arrays.asList(null, 1), Arrays.asList(1, null)),
                Arguments.of(Range.of(0, 10), Range.of(0, 11)),
                Arguments.of(null, "null"));
    }

    @ParameterizedTest
    @MethodSource("differentOnes")
    void differentInputs_haveDifferentDigests(@Nullable Object one, Object other) {
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }

    @Test
    void digestsThatFilesHold_areThoseOfToday() {
        Object ordinary = new Object[] {
            new double[] {1, 2},
            new int[100_000],
            List.of("a", 1, 2.5, Kind.HOT),
            new HashMap<>(Map.of("a", 1, "b", 2)),
            Set.of(1, 2, 3),
            new Point(1, "a"),
            new Sent(new Box(new int[][] {{1}, {2}})),
            Path.of("a", "b")
        };
        assertThat(digest(ordinary)).isEqualTo("23e0fdef12cd5cc990cb50464e1d9f0b");
    }

    @Test
    void everyEntryOfALargeArray_counts() {
        double[] numbers = new double[100_000];
        String before = digest(numbers);
        for (int k : new int[] {0, 1, 50_000, 99_999}) {
            numbers[k] = 1;
            assertThat(digest(numbers)).isNotEqualTo(before);
            numbers[k] = 0;
        }
        assertThat(digest(numbers)).isEqualTo(before);
    }

    @Test
    void objectsThatReferToEachOther_areWritten() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);
        List<Object> other = new ArrayList<>();
        other.add(other);
        assertThat(digest(cyclic)).isEqualTo(digest(other));
    }

    @Test
    void setThatHoldsItself_isRefused() {
        Map<String, Object> cyclic = new HashMap<>();
        cyclic.put("itself", cyclic);
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> InputDigest.of(cyclic))
                .withMessageContaining("a set or map that holds itself");
    }

    @Test
    void classesInIt_areKnown() {
        assertThat(InputDigest.of(new Object[] {new Sent(new Box(new Point(1, "a")))})
                        .classes())
                .contains(Sent.class, Box.class, Point.class);
    }

    private static final class Plain {}

    @Test
    void whatIsNotSerializable_isRefusedByName() {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> InputDigest.of(new Object[] {new Sent(new Plain())}))
                .withMessage("it cannot be told whether inputs have changed: " + Plain.class.getName()
                        + " is neither a record nor serializable");
    }

    @Test
    void lambdaThatIsNotSerializable_isRefusedWithTheWayOut() {
        IntUnaryOperator lambda = n -> n + 1;
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> InputDigest.of(lambda))
                .withMessageStartingWith(
                        "it cannot be told whether inputs have changed: a lambda in " + InputDigestTest.class.getName()
                                + " is not serializable; write (IntUnaryOperator & Serializable)");
    }

    /** An object that is written in another way each time. */
    private static final class Moody implements Serializable {
        private static final long serialVersionUID = 1L;
        private static final AtomicInteger TIMES = new AtomicInteger();

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.writeInt(TIMES.incrementAndGet());
        }
    }

    @Test
    void whatIsWrittenInTwoWays_isRefused() {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> InputDigest.of(new Moody()))
                .withMessageContaining("two ways");
    }

    @Test
    void capturedValuesOfALambda_areInputs() {
        assertThat(digest(adding(1))).isEqualTo(digest(adding(1))).isNotEqualTo(digest(adding(2)));
        assertThat(InputDigest.of(adding(1)).functions())
                .singleElement()
                .satisfies(entry -> assertThat(entry.owner())
                        .isEqualTo(Objects.requireNonNull(InputDigestTest.class.getName())
                                .replace('.', '/')));
    }

    private static IntUnaryOperator adding(int number) {
        return (IntUnaryOperator & Serializable) n -> n + number;
    }
}
