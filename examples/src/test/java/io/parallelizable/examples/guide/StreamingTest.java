package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import io.parallelizable.Range;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams and memory. */
class StreamingTest {
    @Parallelizable
    static byte[] decode(int frame) {
        return new byte[1 + frame % 10];
    }

    @Parallelizable
    static int tokens(String line) {
        return line.split(" ").length;
    }

    @Test
    void endless() {
        long first;
        // snippet: endless
        try (Stream<byte[]> frames =
                DecodeParallel.over(IntStream.iterate(0, n -> n + 1).boxed()).stream()) {
            first = frames.takeWhile(frame -> frame.length < 8).count();
        }
        // end
        assertThat(first).isEqualTo(7);
    }

    @Test
    void lookAhead() {
        long bytes;
        // snippet: lookAhead
        try (Stream<byte[]> frames = DecodeParallel.over(Range.of(0, 10_000)).lookAhead(4).stream()) {
            bytes = frames.mapToLong(frame -> frame.length).sum();
        }
        // end
        assertThat(bytes).isEqualTo(55_000);
    }

    @Test
    void source() {
        BufferedReader reader = new BufferedReader(new StringReader("a b\nc\nd e f\n"));
        List<Integer> counts = new ArrayList<>();
        // snippet: source
        TokensParallel.over(reader.lines()).forEach(counts::add);
        // end
        assertThat(counts).containsExactly(2, 1, 3);
    }
}
