package io.parallelizable.slurm.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: what squeue prints is misread, so that a task is taken for dead or alive that is not. */
class QueueListingTest {
    @Test
    void linesOfSqueue_areRead_andOthersSayNothing() {
        QueueListing listing = QueueListing.of("""
                squeue: warning: something of the site's
                15_0 RUNNING None
                15_1 PENDING (QOSMaxJobsPerUserLimit)
                15_2 PENDING (ReqNodeNotAvail, UnavailableNodes:n[1-2])
                16 RUNNING None

                17_0 TIMEOUT
                """, 5);
        assertThat(listing.entries()).containsOnlyKeys("15_0", "15_1", "15_2", "17_0");
        assertThat(listing.of("15_0")).isEqualTo(new QueueListing.Entry(JobState.RUNNING, "None"));
        assertThat(listing.of("15_1")).isEqualTo(new QueueListing.Entry(JobState.PENDING, "QOSMaxJobsPerUserLimit"));
        assertThat(listing.of("15_2"))
                .isEqualTo(new QueueListing.Entry(JobState.PENDING, "ReqNodeNotAvail, UnavailableNodes:n[1-2]"));
        assertThat(listing.of("17_0")).isEqualTo(new QueueListing.Entry(JobState.TIMEOUT, ""));
        assertThat(listing.of("15_3")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NODE_FAIL, TAKEN",
        "PREEMPTED, TAKEN",
        "BOOT_FAIL, TAKEN",
        "DEADLINE, TIMEOUT",
        "OUT_OF_MEMORY, OUT_OF_MEMORY",
        "REQUEUED, PENDING",
        "COMPLETING, RUNNING",
        "SUSPENDED, RUNNING",
        "SOMETHING_NEW, RUNNING"
    })
    void states_areThoseOfSlurm(String name, JobState state) {
        assertThat(JobState.named(name)).isEqualTo(state);
    }
}
