package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: what is written is not what is read, or a length that cannot be true takes memory. */
class BytesTest {
    private static ByteBuffer written(Bytes.Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    @Test
    void textsAndBytes_areReadAgainOneAfterTheOther() throws IOException {
        ByteBuffer in = written(out -> {
            Bytes.writeText(out, "größer");
            Bytes.write(out, new byte[] {1, 2, 3});
            Bytes.writeTexts(out, List.of("a", "", "b"));
            Bytes.writeText(out, "");
        });
        assertThat(Bytes.readText(in)).isEqualTo("größer");
        assertThat(Bytes.read(in)).containsExactly(1, 2, 3);
        assertThat(Bytes.readTexts(in)).containsExactly("a", "", "b");
        assertThat(Bytes.readText(in)).isEmpty();
        assertThat(in.hasRemaining()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "4, 3", "2147483647, 10"})
    void lengthThatIsNegativeOrBeyondTheBytes_isRefused(int claimed, int bytes) throws IOException {
        ByteBuffer in = written(out -> {
            out.writeInt(claimed);
            out.write(new byte[bytes]);
        });
        assertThatExceptionOfType(Frame.BrokenException.class)
                .isThrownBy(() -> Bytes.read(in))
                .withMessageContaining("a length of " + claimed);
    }

    @Test
    void lengthThatIsCut_isRefused() {
        assertThatExceptionOfType(Frame.BrokenException.class)
                .isThrownBy(() -> Bytes.readText(ByteBuffer.wrap(new byte[3])));
    }

    /** Each text has a length of its own, so fewer bytes than four for each cannot hold so many. */
    @Test
    void moreTextsThanTheirLengthsHaveRoomFor_areRefused() throws IOException {
        ByteBuffer in = written(out -> {
            out.writeInt(3);
            out.write(new byte[11]);
        });
        assertThatExceptionOfType(Frame.BrokenException.class)
                .isThrownBy(() -> Bytes.readTexts(in))
                .withMessageContaining("a length of 3");
        ByteBuffer enough = written(out -> {
            out.writeInt(3);
            out.write(new byte[12]);
        });
        assertThat(Bytes.readTexts(enough)).containsExactly("", "", "");
    }
}
