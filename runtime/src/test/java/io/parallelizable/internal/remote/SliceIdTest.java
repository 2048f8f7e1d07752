package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: an answer is taken for that of another slice, or a handle for another object. */
class SliceIdTest {
    private final SliceId id = new SliceId(3, 7);

    private static byte[] written(SliceId id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        id.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void idThatWasWritten_isTheSame() throws IOException {
        assertThat(SliceId.read(ByteBuffer.wrap(written(id)))).isEqualTo(id);
        id.require(ByteBuffer.wrap(written(id)));
    }

    @Test
    void idOfAnotherSlice_isRefusedWithBoth() throws IOException {
        ByteBuffer other = ByteBuffer.wrap(written(new SliceId(3, 1)));
        assertThatExceptionOfType(Frame.BrokenException.class)
                .isThrownBy(() -> id.require(other))
                .withMessage("instead of slice 3 of 7 elements came slice 3 of 1 element");
    }

    @Test
    void idThatIsCut_isRefused() throws IOException {
        byte[] bytes = written(id);
        for (int length = 0; length < bytes.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(bytes, length));
            assertThatExceptionOfType(Frame.BrokenException.class).isThrownBy(() -> SliceId.read(cut));
        }
    }

    @Test
    void objectsThatBothSidesHold_areKnownByIdentityInTheirOrder() {
        String one = "a";
        String equal = new String("a");
        HandleTable table = new HandleTable(List.of(one, equal));
        assertThat(table.replace(one)).isEqualTo(new Handle(0));
        assertThat(table.replace(equal)).isEqualTo(new Handle(1));
        assertThat(table.replace("b")).isEqualTo("b");
        assertThat(table.add(one)).isEqualTo(new Handle(0));
        assertThat(table.objects()).hasSize(2);
    }
}
