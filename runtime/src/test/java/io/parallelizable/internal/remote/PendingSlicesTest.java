package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Worry: a slice is forgotten, sent for ever, or sent again although it has been answered. */
class PendingSlicesTest {
    private final PendingSlices pending = new PendingSlices();
    private final SliceAttempts[] slices = new SliceAttempts[4];

    @BeforeEach
    void sendFour() {
        for (int k = 0; k < 4; k++) {
            slices[k] = pending.enter(new Slice(k, 10L * k, 10, new byte[0]));
            slices[k].send(100L * k);
        }
    }

    @Test
    void slices_arePendingUntilTheyAreAnswered() {
        assertThat(pending.size()).isEqualTo(4);
        assertThat(pending.underWay()).isEqualTo(4);
        assertThat(pending.find(slices[2].slice())).isSameAs(slices[2]);
        pending.close(slices[2]);
        assertThat(pending.find(slices[2].slice())).isNull();
        assertThat(pending.size()).isEqualTo(3);
    }

    @Test
    void lostSlice_isSentAgainOnceAndInTheOrderOfLosses() {
        pending.reopen(slices[3]);
        pending.reopen(slices[0]);
        assertThat(pending.size()).isEqualTo(4);
        assertThat(pending.underWay()).isEqualTo(2);
        assertThat(pending.nextLost()).isSameAs(slices[3]);
        assertThat(pending.nextLost()).isSameAs(slices[0]);
        assertThat(pending.nextLost()).isNull();
        assertThat(pending.underWay()).isEqualTo(4);
    }

    @Test
    void lostSliceThatIsAnsweredAfterAll_isNotSentAgain() {
        pending.reopen(slices[1]);
        pending.close(slices[1]);
        assertThat(pending.nextLost()).isNull();
    }

    @Test
    void slicesThatAreLate_areThoseUnderWayThatWereSentBefore() {
        pending.reopen(slices[0]);
        assertThat(pending.sentBefore(200)).containsExactly(slices[1]);
        assertThat(pending.sentBefore(201)).containsExactlyInAnyOrder(slices[1], slices[2]);
    }

    @Test
    void slicesAboveAFailure_areClosed() {
        pending.reopen(slices[3]);
        assertThat(pending.closeAbove(10)).containsExactlyInAnyOrder(slices[2], slices[3]);
        assertThat(pending.size()).isEqualTo(2);
        assertThat(pending.nextLost()).isNull();
    }

    @Test
    void newsOfAnEarlierAttempt_areToldApart() {
        Slice first = slices[0].slice();
        Slice second = slices[0].send(500);
        assertThat(slices[0].isAttempt(first)).isFalse();
        assertThat(slices[0].isAttempt(second)).isTrue();
        assertThat(slices[0].sentAt()).isEqualTo(500);
        assertThat(pending.find(first)).as("which answers for both").isSameAs(slices[0]);
    }

    @Test
    void slice_isExhaustedAfterThreeAttempts() {
        assertThat(slices[0].isExhausted()).isFalse();
        slices[0].send(1);
        assertThat(slices[0].isExhausted()).isFalse();
        slices[0].send(2);
        assertThat(slices[0].isExhausted()).isTrue();
    }

    @Test
    void engineWithoutRoom_costsAnAttemptOnlyIfNothingWasComputedMeanwhile() {
        for (int attempt = 2; attempt < 10; attempt++) {
            slices[0].rejected(attempt);
            slices[0].send(attempt);
            assertThat(slices[0].isExhausted()).isFalse();
        }
        slices[0].rejected(9);
        slices[0].send(10);
        slices[0].rejected(9);
        slices[0].send(11);
        assertThat(slices[0].isExhausted()).isTrue();
    }
}
