package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parallelizable.support.Serialized;
import org.junit.jupiter.api.Test;

/** Worry: a range is off by one, or overflows at the ends of long. */
class RangeTest {
    @Test
    void bounds_areFirstAndAfterLast() {
        Range range = Range.of(3, 7);
        assertThat(range.from()).isEqualTo(3);
        assertThat(range.to()).isEqualTo(7);
        assertThat(range.length()).isEqualTo(4);
        assertThat(range.get(0)).isEqualTo(3);
        assertThat(range.get(3)).isEqualTo(6);
        assertThat(range).hasToString("Range.of(3, 7)");
    }

    @Test
    void fromNotBelowTo_isEmpty() {
        for (Range empty : new Range[] {Range.of(5, 5), Range.of(5, 4), Range.of(Long.MAX_VALUE, Long.MIN_VALUE)}) {
            assertThat(empty.length()).isZero();
            assertThat(empty.to()).isEqualTo(empty.from());
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> empty.get(0));
        }
    }

    @Test
    void endsOfLong_doNotOverflow() {
        assertThat(Range.of(0, Long.MAX_VALUE).length()).isEqualTo(Long.MAX_VALUE);
        assertThat(Range.of(Long.MIN_VALUE, -1).length()).isEqualTo(Long.MAX_VALUE);
        assertThat(Range.of(Long.MIN_VALUE, -1).get(Long.MAX_VALUE - 1)).isEqualTo(-2);
        assertThat(Range.of(Long.MAX_VALUE - 1, Long.MAX_VALUE).get(0)).isEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void moreNumbersThanALongCounts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.of(Long.MIN_VALUE, 0))
                .withMessageContaining("2^63 - 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Range.of(-1, Long.MAX_VALUE));
    }

    @Test
    void indexOutsideTheRange_isRefused() {
        Range range = Range.of(3, 7);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> range.get(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> range.get(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> range.slice(2, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> range.slice(0, -1));
    }

    @Test
    void slice_isThePartThatBeginsAtTheIndex() {
        assertThat(Range.of(3, 7).slice(1, 2)).isEqualTo(Range.of(4, 6));
        assertThat(Range.of(3, 7).slice(4, 0).length()).isZero();
    }

    @Test
    void equality_isThatOfTheBounds() {
        assertThat(Range.of(1, 5)).isEqualTo(Range.of(1, 5)).hasSameHashCodeAs(Range.of(1, 5));
        assertThat(Range.of(1, 5))
                .isNotEqualTo(Range.of(1, 6))
                .isNotEqualTo(Range.of(0, 5))
                .isNotEqualTo("1..5");
        assertThat(Range.of(5, 1)).isEqualTo(Range.of(5, 5));
    }

    @Test
    void serializedRange_isEqual() throws Exception {
        assertThat(Serialized.copy(Range.of(-5, 5))).isEqualTo(Range.of(-5, 5));
    }
}
