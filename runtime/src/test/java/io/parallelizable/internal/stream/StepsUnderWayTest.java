package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Worry: a stream ends although a step may still bring a result that belongs to it, or waits for one that does not. */
class StepsUnderWayTest {
    private record Computing(long first) implements Step<String> {
        @Override
        public End take(Consumer<Part<String>> ready) {
            return null;
        }

        @Override
        public String where() {
            return ", inside element " + first;
        }
    }

    private final StepsUnderWay<String> steps = new StepsUnderWay<>();
    private final Step<String> third = new Computing(3);
    private final Step<String> fifth = new Computing(5);

    private void fails(Step<String> step, boolean mustStop) {
        steps.begun(step);
        steps.ended(step, new End(step.first(), () -> new IllegalStateException(step.where())), mustStop);
    }

    @Test
    void streamWithoutFailure_isOverWhenAllStepsHaveEnded() {
        assertThat(steps.isEmpty()).isTrue();
        assertThat(steps.areOver(false)).isFalse();
        assertThat(steps.areOver(true)).isTrue();
        steps.begun(third);
        assertThat(steps.isEmpty()).isFalse();
        assertThat(steps.areOver(true)).isFalse();
        steps.ended(third, null, false);
        assertThat(steps.areOver(true)).isTrue();
        assertThat(steps.end()).isNull();
    }

    @Test
    void stepBringsWhatIsNotBelowItsFirstElement() {
        steps.begun(third);
        assertThat(steps.mayBring(3)).isFalse();
        assertThat(steps.mayBring(4)).isTrue();
    }

    @Test
    void lowestFailure_endsTheStreamWhenAllBelowItHasEnded() {
        fails(fifth, false);
        assertThat(steps.areOver(false)).isTrue();
        steps.begun(third);
        assertThat(steps.areOver(false)).isFalse();
        steps.ended(third, null, false);
        fails(third, false);
        End lowest = steps.end();
        assertThat(lowest).isNotNull().extracting(End::index).isEqualTo(3L);
        fails(third, false);
        fails(fifth, false);
        assertThat(steps.end()).isSameAs(lowest);
        steps.begun(third);
        assertThat(steps.areOver(false)).as("nothing below it is missing").isTrue();
    }

    @Test
    void stepThatIsCutShortByAStop_isNoEnd() {
        fails(fifth, true);
        assertThat(steps.end()).isNull();
        assertThat(steps.areOver(true)).isFalse();
        fails(third, false);
        assertThat(steps.areOver(true)).as("it is above the failure").isTrue();
        fails(third, true);
        assertThat(steps.areOver(true)).as("it is at the failure").isFalse();
    }

    @Test
    void stop_endsTheStreamAtOnce() {
        assertThat(steps.areOver(false)).isFalse();
        IllegalStateException stopped = new IllegalStateException();
        steps.stop(() -> stopped);
        assertThat(steps.areOver(false)).isTrue();
        assertThat(steps.end().failure().get()).isSameAs(stopped);
    }

    @Test
    void stopThatCutsTheFirstStepShort_isTheEndAllTheSame() {
        fails(new Computing(0), true);
        assertThat(steps.areOver(false)).isFalse();
        steps.stop(IllegalStateException::new);
        assertThat(steps.areOver(false)).isTrue();
    }

    @Test
    void where_isThatOfTheLowest() {
        assertThat(steps.where()).isEmpty();
        steps.begun(fifth);
        steps.begun(third);
        assertThat(steps.where()).isEqualTo(", inside element 3");
    }
}
