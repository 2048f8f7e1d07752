package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worry: a consumer is told of results that it cannot take yet, or gets some that were thrown away. */
class DeliveryTest {
    private final Delivery<String> delivery = new Delivery<>(true);

    private static Part<String> part(long index, int count) {
        return new Part<>("from " + index, 0, count, index);
    }

    @Test
    void partThatIsEarly_waitsForThoseBeforeIt() {
        assertThat(delivery.isInOrder()).isTrue();
        assertThat(delivery.add(part(2, 1))).isFalse();
        assertThat(delivery.poll()).isNull();
        assertThat(delivery.add(part(0, 2))).isTrue();
        assertThat(delivery.poll()).isEqualTo(part(0, 2));
        assertThat(delivery.poll()).isEqualTo(part(2, 1));
        assertThat(delivery.add(part(4, 1))).isFalse();
        assertThat(delivery.poll()).isNull();
    }

    @Test
    void partOfAnyIndex_canBeTakenWhereTheOrderIsOfNoMatter() {
        Delivery<String> asTheyCome = new Delivery<>(false);
        assertThat(asTheyCome.isInOrder()).isFalse();
        assertThat(asTheyCome.add(part(7, 1))).isTrue();
        assertThat(asTheyCome.poll()).isEqualTo(part(7, 1));
    }

    @Test
    void whatIsCleared_neverComes() {
        delivery.add(part(0, 1));
        delivery.add(part(2, 1));
        delivery.clear();
        assertThat(delivery.poll()).isNull();
        delivery.add(part(1, 1));
        assertThat(delivery.poll()).isEqualTo(part(1, 1));
        assertThat(delivery.poll()).isNull();
    }
}
