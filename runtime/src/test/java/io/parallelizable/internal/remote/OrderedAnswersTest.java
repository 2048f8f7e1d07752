package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IndexKernel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: results are used in another order, twice, or beyond an element that has failed. */
class OrderedAnswersTest {
    private final Kernel<int[]> kernel = IndexKernel.of(100, int[]::new, (results, at, index) -> {});
    private final List<String> used = new ArrayList<>();
    private final OrderedAnswers<int[]> answers =
            new OrderedAnswers<>(kernel, (results, count, first) -> used.add(first + "+" + count));

    private void take(long from, int count) {
        assertThat(answers.take(from, count, new int[count])).isNull();
    }

    @Test
    void answersInAnyOrder_areUsedInThatOfTheirElements() {
        take(10, 10);
        take(30, 5);
        assertThat(used).isEmpty();
        assertThat(answers.waiting()).isEqualTo(2);
        take(0, 10);
        assertThat(used).containsExactly("0+10", "10+10");
        assertThat(answers.waiting()).isOne();
        take(20, 10);
        assertThat(used).containsExactly("0+10", "10+10", "20+10", "30+5");
        assertThat(answers.waiting()).isZero();
        assertThat(answers.sent()).isSameAs(kernel);
    }

    @Test
    void whatLiesAboveAFailedElement_isNotUsed() {
        take(20, 10);
        take(10, 0);
        take(0, 10);
        assertThat(used).containsExactly("0+10", "10+0");
    }

    @Test
    void answersAsTheyCome_areUsedAtOnce() {
        Work any = new Work.AsTheyCome<>(kernel, (results, count, first) -> used.add(first + "+" + count));
        any.take(10, 10, new int[10]);
        any.take(0, 10, new int[10]);
        assertThat(used).containsExactly("10+10", "0+10");
        assertThat(any.waiting()).isZero();
        assertThat(any.sent()).isSameAs(kernel);
    }
}
