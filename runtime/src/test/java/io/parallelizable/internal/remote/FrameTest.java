package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Worry: bytes that were damaged, or belong to another operation, are taken for those that were sent. */
class FrameTest {
    private static final byte[] CONTENT = {3, 1, 4, 1, 5, 9, 2, 6};
    private static final Frame FRAME = new Frame(new byte[] {2, 7, 1, 8, 2, 8});

    @Test
    void whatIsSealed_isReadAgain() throws Exception {
        ByteBuffer opened = FRAME.open(FRAME.seal(CONTENT));
        byte[] content = new byte[opened.remaining()];
        opened.get(content);
        assertThat(content).isEqualTo(CONTENT);
    }

    @Test
    void anyBitThatChanges_breaksTheSeal() {
        byte[] sealed = FRAME.seal(CONTENT);
        for (int bit = 0; bit < Byte.SIZE * sealed.length; bit++) {
            byte[] damaged = sealed.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> FRAME.open(damaged)).as("bit %d", bit).isInstanceOf(Frame.BrokenException.class);
        }
    }

    @Test
    void anyNumberOfBytesThatIsMissing_breaksTheSeal() {
        byte[] sealed = FRAME.seal(CONTENT);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> FRAME.open(cut)).as("%d bytes", length).isInstanceOf(Frame.BrokenException.class);
        }
    }

    @Test
    void sealOfAnotherOperation_opensNothing() {
        Frame other = new Frame(new byte[] {1, 4, 1, 4, 2, 1});
        assertThatThrownBy(() -> FRAME.open(other.seal(CONTENT))).isInstanceOf(Frame.BrokenException.class);
        assertThatThrownBy(() -> FRAME.open(Frame.OPEN.seal(CONTENT))).isInstanceOf(Frame.BrokenException.class);
    }

    @Test
    void otherVersion_isNamed() {
        byte[] sealed = FRAME.seal(CONTENT);
        ByteBuffer.wrap(sealed).putInt(0, Frame.VERSION + 1);
        assertThatThrownBy(() -> FRAME.open(sealed))
                .isInstanceOf(Frame.BrokenException.class)
                .hasMessageContaining("different versions of parallelizable-runtime (format 4 against 3)");
    }
}
