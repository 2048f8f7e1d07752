package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** Worry: damaged bytes are taken for whole ones. */
class SealedTest {
    private static final byte[] CONTENT = {3, 1, 4, 1, 5, 9, 2, 6};

    @Test
    void whatIsSealed_isReadAgain() throws Exception {
        ByteBuffer opened = Frame.open(Frame.seal(CONTENT));
        byte[] content = new byte[opened.remaining()];
        opened.get(content);
        assertThat(content).isEqualTo(CONTENT);
    }

    @Test
    void anyBitThatChanges_breaksTheSeal() {
        byte[] sealed = Frame.seal(CONTENT);
        for (int bit = 0; bit < Byte.SIZE * sealed.length; bit++) {
            byte[] damaged = sealed.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> Frame.open(damaged)).as("bit %d", bit).isInstanceOf(Frame.BrokenException.class);
        }
    }

    @Test
    void tooFewBytes_breakTheSeal() {
        assertThatThrownBy(() -> Frame.open(new byte[7])).isInstanceOf(Frame.BrokenException.class);
    }

    @Test
    void otherVersion_isToldFromDamage() {
        byte[] sealed = Frame.seal(CONTENT);
        ByteBuffer bytes = ByteBuffer.wrap(sealed).putInt(Integer.BYTES, Frame.VERSION + 1);
        CRC32C checksum = new CRC32C();
        checksum.update(sealed, Integer.BYTES, sealed.length - Integer.BYTES);
        bytes.putInt(0, (int) checksum.getValue());
        assertThatThrownBy(() -> Frame.open(sealed))
                .isInstanceOf(Frame.OtherVersionException.class)
                .hasMessageContaining("parallelizable-runtime");
    }
}
