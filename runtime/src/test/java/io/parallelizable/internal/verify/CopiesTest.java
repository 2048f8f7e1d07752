package io.parallelizable.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Worry: a copy shares what a call changes, differs from its original, or is made of what has no copy. */
class CopiesTest {
    @Test
    void arrays_areCopiedInAnyDepth() {
        int[][][] original = {{{1, 2}, {3}}, {}, null};
        int[][][] copy = (int[][][]) Copies.of(original);
        assertThat(copy).isDeepEqualTo(original);
        copy[0][0][0] = 7;
        assertThat(original[0][0][0]).isEqualTo(1);
    }

    @Test
    void collections_areCopiedWithWhatTheyHold() {
        int[] numbers = {1, 2};
        List<Object> original = new ArrayList<>(List.of(
                numbers, new ArrayDeque<>(List.of(numbers)), new HashMap<>(Map.of("a", numbers)), new TreeMap<>()));
        List<?> copy = (List<?>) Copies.of(original);
        numbers[0] = 7;
        assertThat((int[]) copy.get(0)).containsExactly(1, 2);
        assertThat(((ArrayDeque<?>) copy.get(1)).peek()).isSameAs(copy.get(0));
        assertThat(((Map<?, ?>) copy.get(2)).get("a")).isSameAs(copy.get(0));
    }

    @Test
    void whatHoldsItself_isCopied() {
        Object[] original = new Object[1];
        original[0] = original;
        Object[] copy = (Object[]) Copies.of(original);
        assertThat(copy).isNotSameAs(original);
        assertThat(copy[0]).isSameAs(copy);
    }

    @Test
    void otherObjects_areShared() {
        Object lock = new Object();
        assertThat(Copies.of(lock)).isSameAs(lock);
        assertThat(Copies.of(null)).isNull();
        assertThat((Object[]) Copies.of(new Object[] {lock})).containsExactly(lock);
    }
}
