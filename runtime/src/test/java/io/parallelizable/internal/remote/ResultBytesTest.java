package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parallelizable.support.IndexKernel;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Worry: results that were stored come back as others, at other indices, or as objects that nobody named. */
class ResultBytesTest {
    private static <C> ResultBytes of(IntFunction<C> allocate, Class<?>... named) {
        C empty = allocate.apply(0);
        return new ResultBytes(
                IndexKernel.of(10, allocate, (results, at, index) -> {}), empty.getClass(), List.of(named));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    @Test
    void numbers_areReadAgainAlsoFromSeveralParts() throws Exception {
        ResultBytes bytes = of(double[]::new);
        double[] results = {1, 2, 3, 4, 5};
        byte[] stored = joined(bytes.write(results, 1, 2), bytes.write(results, 3, 1));
        assertThat((double[]) bytes.read(stored, 3)).containsExactly(2, 3, 4);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> bytes.read(stored, 2));
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> bytes.read(stored, 4));
    }

    @Test
    void objects_areReadAgainAlsoFromSeveralParts() throws Exception {
        ResultBytes bytes = of(String[]::new);
        String[] results = {"a", "b", null, "d", "e"};
        byte[] stored = joined(bytes.write(results, 1, 3), bytes.write(results, 4, 1));
        Object read = bytes.read(stored, 4);
        assertThat(read).isInstanceOf(String[].class);
        assertThat((String[]) read).containsExactly("b", null, "d", "e");
    }

    @Test
    void objectsThatAreMuchMoreThanTheirBytes_areReadAgain() throws Exception {
        ResultBytes bytes = of(List<?>[]::new);
        List<?>[] results = {Collections.nCopies(5, "x"), Collections.nCopies(500_000, "n/a")};
        assertThat((List<?>[]) bytes.read(bytes.write(results, 0, 2), 2)).containsExactly(results);
    }

    @Test
    void objectsOfAnotherNumber_areRefused() throws Exception {
        ResultBytes bytes = of(String[]::new);
        byte[] stored = bytes.write(new String[] {"a", "b", "c"}, 0, 3);
        assertThatExceptionOfType(InvalidObjectException.class)
                .as("of fewer elements")
                .isThrownBy(() -> bytes.read(stored, 2));
        assertThatExceptionOfType(InvalidObjectException.class)
                .as("of more elements")
                .isThrownBy(() -> bytes.read(stored, 4))
                .withMessageContaining("end too early");
        assertThatExceptionOfType(InvalidObjectException.class)
                .as("with something behind them")
                .isThrownBy(() -> bytes.read(Arrays.copyOf(stored, stored.length + 1), 3));
        stored[3] = 2;
        assertThatExceptionOfType(InvalidObjectException.class)
                .as("of which another number is told")
                .isThrownBy(() -> bytes.read(stored, 3));
    }

    @Test
    void runWithoutResults_hasNoBytes() throws Exception {
        ResultBytes bytes = new ResultBytes(IndexKernel.of(1, int[]::new, (results, at, index) -> {}), null, List.of());
        assertThat(bytes.write(null, 0, 1)).isEmpty();
    }

    @Test
    void resultOfAClassThatNobodyNamed_isNotWritten() throws Exception {
        Object[] results = {URI.create("http://example.org")};
        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> of(Object[]::new).write(results, 0, 1))
                .withMessageContaining("java.net.URI")
                .withMessageContaining("java.net.*");
        ResultBytes named = of(Object[]::new, URI.class);
        assertThat((Object[]) named.read(named.write(results, 0, 1), 1)).containsExactly(results);
    }

    @Test
    void truths_areReadAgain() throws Exception {
        ResultBytes bytes = of(boolean[]::new);
        byte[] stored = bytes.write(new boolean[] {true, false, true}, 1, 2);
        assertThat(stored).hasSize(2);
        assertThat((boolean[]) bytes.read(stored, 2)).containsExactly(false, true);
    }
}
