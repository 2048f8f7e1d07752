package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.engine.Engine;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.management.BadAttributeValueExpException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worry: a worker that lies, or answers with what belongs elsewhere, changes a result, takes memory, or hangs a run.
 */
@Timeout(60)
class HostileWorkerTest {
    private static final int LENGTH = 1000;

    private static LongRun<long[], RuntimeException> squares() {
        int[] inputs = IntStream.range(0, LENGTH).toArray();
        return Parallel.of(inputs).longs(i -> (long) i * i);
    }

    private static long[] squared() {
        return IntStream.range(0, LENGTH).mapToLong(i -> (long) i * i).toArray();
    }

    private static ObjectRun<Object, List<Object>, RuntimeException> objects() {
        return Parallel.of(List.of(1, 2, 3, 4)).objects(number -> number);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** The content of an answer of results, as a worker may make it up. */
    private static byte[] computed(SliceId id, long nanos, int finished, int code, byte[] part, Writing end)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        id.write(out);
        out.writeByte(0);
        out.writeLong(nanos);
        Bytes.writeText(out, "a thread");
        out.writeInt(finished);
        out.writeByte(code);
        if (part != null) {
            Bytes.write(out, part);
        }
        end.to(out);
        return bytes.toByteArray();
    }

    private static byte[] longs(SliceId id, int finished, int entries) throws IOException {
        return computed(id, 1000, finished, 5, new byte[Long.BYTES * entries], out -> out.writeBoolean(false));
    }

    private static LyingEngine.Lie ofLength(int code, int claimed) {
        return (content, id, attempt) -> computed(id, 1000, id.count(), code, null, out -> out.writeInt(claimed));
    }

    private static Arguments lie(String name, LyingEngine.Lie lie) {
        return Arguments.of(name, lie);
    }

    private static List<Arguments> lies() {
        AtomicReference<byte[]> first = new AtomicReference<>();
        return List.of(
                lie("the first answer again and again", (content, id, attempt) -> {
                    first.compareAndSet(null, content);
                    return first.get();
                }),
                lie(
                        "another slice's number",
                        (content, id, attempt) ->
                                longs(new SliceId(id.number() + 1, id.count()), id.count(), id.count())),
                lie(
                        "another count",
                        (content, id, attempt) ->
                                longs(new SliceId(id.number(), id.count() + 1), id.count() + 1, id.count() + 1)),
                lie("nothing finished", (content, id, attempt) -> longs(id, 0, 0)),
                lie("one too few", (content, id, attempt) -> longs(id, id.count() - 1, id.count() - 1)),
                lie("one too many", (content, id, attempt) -> longs(id, id.count() + 1, id.count() + 1)),
                lie("more than the run has", (content, id, attempt) -> longs(id, 5 * LENGTH, 5 * LENGTH)),
                lie("fewer than none", (content, id, attempt) -> longs(id, -1, 1)),
                lie("the least number", (content, id, attempt) -> longs(id, Integer.MIN_VALUE, 1)),
                lie("results missing", (content, id, attempt) -> longs(id, id.count(), id.count() - 1)),
                lie(
                        "results of another type",
                        (content, id, attempt) -> computed(
                                id, 1, id.count(), 7, new byte[8 * id.count()], out -> out.writeBoolean(false))),
                lie(
                        "no results",
                        (content, id, attempt) ->
                                computed(id, 1, id.count(), -2, null, out -> out.writeBoolean(false))),
                lie(
                        "an unknown type",
                        (content, id, attempt) ->
                                computed(id, 1, id.count(), 100, new byte[8], out -> out.writeBoolean(false))),
                lie(
                        "a time before the beginning",
                        (content, id, attempt) -> computed(
                                id, -1, id.count(), 5, new byte[8 * id.count()], out -> out.writeBoolean(false))),
                lie(
                        "a failure of no element",
                        (content, id, attempt) -> computed(
                                id, 1, id.count(), 5, new byte[8 * id.count()], out -> out.writeBoolean(true))),
                lie("a length of two thousand million", ofLength(5, Integer.MAX_VALUE)),
                lie("a length below zero", ofLength(5, -5)),
                lie("bytes behind the end", (content, id, attempt) -> Arrays.copyOf(content, content.length + 1)),
                lie("a cut answer", (content, id, attempt) -> Arrays.copyOf(content, content.length - 1)),
                lie("nothing at all", (content, id, attempt) -> new byte[0]),
                lie("an unknown kind", (content, id, attempt) -> {
                    content[12] = 77;
                    return content;
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void lie_isALoss(String name, LyingEngine.Lie lie) {
        assertThat(squares().on(LyingEngine.once(lie)).map()).isEqualTo(squared());
        assertThat(squares().on(LyingEngine.once(lie)).sum())
                .isEqualTo(Arrays.stream(squared()).sum());
        assertThat(squares().on(LyingEngine.once(lie)).stream().toArray()).isEqualTo(squared());
        assertThat(squares().on(LyingEngine.once(lie)).completed().count()).isEqualTo(LENGTH);
    }

    @Test
    void lieWithoutAnEnd_endsTheRunWithTheElementsAndTheReason() {
        Engine engine = new LyingEngine((content, id, attempt) -> longs(id, 0, 0));
        assertThatThrownBy(squares().on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("lost 3 times on the liar")
                .hasMessageContaining("an answer that finished 0 of 1");
    }

    @Test
    void timeThatNobodyCanHaveTaken_doesNotChangeHowElementsAreCut() {
        Engine engine = new LyingEngine((content, id, attempt) -> {
            ByteBuffer.wrap(content).putLong(13, Long.MAX_VALUE);
            return content;
        });
        assertThat(squares().on(engine).map()).isEqualTo(squared());
    }

    private static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private interface Making {
        byte[] bytes() throws IOException;
    }

    private static Arguments objects(String name, Making making) {
        LyingEngine.Lie lie = (content, id, attempt) ->
                computed(id, 1000, id.count(), -1, making.bytes(), out -> out.writeBoolean(false));
        return Arguments.of(name, lie);
    }

    private static List<Arguments> objectLies() {
        return List.of(
                objects("a list for an array", () -> bytes(new ArrayList<>(List.of(1)))),
                objects("a text for an array", () -> bytes("hello")),
                objects("an array of another type", () -> bytes(new Integer[] {1})),
                objects("nothing for an array", () -> bytes(null)),
                objects("a handle of nothing", () -> bytes(new Object[] {new Handle(99)})),
                objects("a handle below zero", () -> bytes(new Object[] {new Handle(-1)})),
                objects("an impossible path", () -> bytes(new Object[] {new SentPath("a\0b")})),
                objects("no path", () -> bytes(new Object[] {new SentPath(null)})),
                objects("a failure of nothing", () -> bytes(new Object[] {new SentFailure(1, null, null)})),
                objects("objects 100,000 deep", () -> nested(100_000, 1, 0)),
                objects("arrays that claim far more than there is", () -> nested(700, 60_000, 64_000)),
                objects("one array that claims far more than there is", () -> nested(1, 200_000_000, 0)),
                objects("cut off", () -> Arrays.copyOf(bytes(new Object[] {"a text"}), 40)));
    }

    /** Arrays that claim so many entries each, of which the first is the next array; filled up to so many bytes. */
    private static byte[] nested(int depth, int entries, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0xACED);
        out.writeShort(5);
        out.writeByte(0x75);
        out.writeByte(0x72);
        out.writeUTF("[Ljava.lang.Object;");
        out.writeLong(ObjectStreamClass.lookup(Object[].class).getSerialVersionUID());
        out.write(new byte[] {2, 0, 0, 0x78, 0x70});
        out.writeInt(entries);
        for (int i = 1; i < depth; i++) {
            out.writeByte(0x75);
            out.writeByte(0x71);
            out.writeInt(0x7E0000);
            out.writeInt(entries);
        }
        do {
            out.writeByte(0x70);
        } while (bytes.size() < size);
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objectLies")
    void lieOfObjects_isALoss(String name, LyingEngine.Lie lie) {
        assertThat(objects().on(LyingEngine.once(lie)).map()).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(objects().on(new LyingEngine(lie))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("lost 3 times");
    }

    private static List<Arguments> strangers() {
        return List.of(
                objects(
                        "an exception of the JDK that runs code when it is read",
                        () -> bytes(new Object[] {new BadAttributeValueExpException("x")})),
                objects("a class that does input and output", () -> bytes(new Object[] {new File("x")})),
                objects(
                        "one hidden in collections",
                        () -> bytes(new Object[] {Map.of(1, new ArrayList<>(List.of(new File("x"))))})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void classThatTheRunDoesNotName_isRefusedWithTheWayOut(String name, LyingEngine.Lie lie) {
        assertThatThrownBy(objects().on(new LyingEngine(lie))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("-Dparallelizable.remote.allow=");
    }

    @Test
    @Tag("slow") // it is waited for
    void answerThatTakesForEverToRead_isALossAfterAWhile() {
        LyingEngine.Lie lie = (content, id, attempt) ->
                computed(id, 1, id.count(), -1, bytes(new Object[] {endless()}), out -> out.writeBoolean(false));
        assertThat(objects().on(firstSliceOnly(lie)).map()).containsExactly(1, 2, 3, 4);
    }

    private static Engine firstSliceOnly(LyingEngine.Lie lie) {
        return new LyingEngine((content, id, attempt) ->
                id.number() == 0 && attempt == 1 ? lie.instead(content, id, attempt) : content);
    }

    /** Sets in sets, of which each hash code takes twice as long as those of the inner ones. */
    private static Set<Object> endless() {
        Set<Object> root = new HashSet<>();
        Set<Object> left = root;
        Set<Object> right = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            Set<Object> nextLeft = new HashSet<>();
            Set<Object> nextRight = new HashSet<>();
            nextLeft.add("it");
            left.add(nextLeft);
            left.add(nextRight);
            right.add(nextLeft);
            right.add(nextRight);
            left = nextLeft;
            right = nextRight;
        }
        return root;
    }
}
