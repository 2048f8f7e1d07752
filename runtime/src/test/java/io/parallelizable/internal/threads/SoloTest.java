package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.search.Search;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import org.junit.jupiter.api.Test;

/** Worry: a run is shared that had better not be, or is not although there is much to do. */
class SoloTest {
    private static final int LENGTH = 1_000;

    private final Savings savings = new Savings();
    private final Helpers helpers = new Workers(2).helpers(1);
    private long elementNanos = 2_000;
    private final IntKernel kernel = IntKernel.of(LENGTH, i -> {
        Bounded.spin(elementNanos);
        return i;
    });

    private Solo<int[]> solo() {
        Site site = Site.ofKernel(kernel.getClass());
        return new Solo<>(kernel, new int[LENGTH], new Lesson(site, savings, LENGTH), Settings.DEFAULT);
    }

    private void computeAlone() throws Interruption {
        Solo<int[]> solo = solo();
        while (!solo.isOver()) {
            solo.computeNext();
        }
        solo.outcome();
    }

    private void loseTime() {
        while (savings.allowSharing(LENGTH, LENGTH * elementNanos)) {
            savings.tookShared(LENGTH, 1_000_000_000);
        }
    }

    @Test
    void runOfUnknownCost_isSharedAtOnce() {
        assertThat(solo().isWorthSharing(helpers)).isTrue();
    }

    @Test
    void whereSharingHasLostTime_theCallerStaysAlone() throws Interruption {
        computeAlone();
        assertThat(solo().isWorthSharing(helpers)).isTrue();
        loseTime();
        Solo<int[]> solo = solo();
        for (int strip = 0; strip < 10; strip++) {
            assertThat(solo.isWorthSharing(helpers)).isFalse();
            solo.computeNext();
        }
    }

    @Test
    void inputsThatAreMuchHeavierThanExpected_areSharedThoughSharingHasLostTime() throws Interruption {
        computeAlone();
        loseTime();
        elementNanos = 200_000;
        Solo<int[]> solo = solo();
        int strips = 0;
        while (!solo.isWorthSharing(helpers)) {
            solo.computeNext();
            assertThat(++strips).isLessThan(LENGTH / 2);
        }
    }

    @Test
    void searchOfCheapElements_isNotSharedAtOnceLikeAMap() {
        int length = 3_000_000;
        Kernel<boolean[]> cheap = IndexKernel.of(length, boolean[]::new, (results, at, index) -> results[at] = true);
        Search search = new Search(cheap, true, 1);
        Site site = Site.of(cheap.getClass(), search.operation());
        site.learn(length, length, true);
        Lesson lesson = new Lesson(site, savings, length);
        assertThat(new Solo<>(cheap, new boolean[length], lesson, Settings.DEFAULT).isWorthSharing(helpers))
                .isTrue();
        assertThat(new Solo<>(search, search.allocate(0), lesson, Settings.DEFAULT).isWorthSharing(helpers))
                .isFalse();
    }

    @Test
    void searchOfHeavyElements_isSharedAtOnce() {
        Kernel<boolean[]> heavy = IndexKernel.of(LENGTH, boolean[]::new, (results, at, index) -> results[at] = true);
        Search search = new Search(heavy, true, 1);
        Site site = Site.of(heavy.getClass(), search.operation());
        site.learn(LENGTH * 1_000_000L, LENGTH, true);
        Lesson lesson = new Lesson(site, savings, LENGTH);
        assertThat(new Solo<>(search, search.allocate(0), lesson, Settings.DEFAULT).isWorthSharing(helpers))
                .isTrue();
    }

    @Test
    void sharedRuns_areComparedWithRunsOfAboutTheirSizeAlone() {
        Site site = Site.ofKernel(kernel.getClass());
        assertThat(site.savings(1_000)).isSameAs(site.savings(600)).isNotSameAs(site.savings(2_000));
        assertThat(site.savings(0)).isNotSameAs(site.savings(1));
        assertThat(site.savings(Integer.MAX_VALUE)).isNotNull();
    }
}
