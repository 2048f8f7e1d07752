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
        ByteBuffer opened = Sealed.open(Sealed.seal(CONTENT));
        byte[] content = new byte[opened.remaining()];
        opened.get(content);
        assertThat(content).isEqualTo(CONTENT);
    }

    @Test
    void anyBitThatChanges_breaksTheSeal() {
        byte[] sealed = Sealed.seal(CONTENT);
        for (int bit = 0; bit < Byte.SIZE * sealed.length; bit++) {
            byte[] damaged = sealed.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> Sealed.open(damaged)).as("bit %d", bit).isInstanceOf(Sealed.BrokenException.class);
        }
    }

    @Test
    void tooFewBytes_breakTheSeal() {
        assertThatThrownBy(() -> Sealed.open(new byte[7])).isInstanceOf(Sealed.BrokenException.class);
    }

    @Test
    void otherVersion_isToldFromDamage() {
        byte[] sealed = Sealed.seal(CONTENT);
        ByteBuffer bytes = ByteBuffer.wrap(sealed).putInt(Integer.BYTES, Sealed.VERSION + 1);
        CRC32C checksum = new CRC32C();
        checksum.update(sealed, Integer.BYTES, sealed.length - Integer.BYTES);
        bytes.putInt(0, (int) checksum.getValue());
        assertThatThrownBy(() -> Sealed.open(sealed))
                .isInstanceOf(Sealed.OtherVersionException.class)
                .hasMessageContaining("parallelizable-runtime");
    }
}
