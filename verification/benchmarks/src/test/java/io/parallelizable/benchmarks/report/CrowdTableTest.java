package io.parallelizable.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.report.CrowdTable.CrowdSample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of many callers. */
class CrowdTableTest {
    private static final CrowdTable TABLE = new CrowdTable(List.of(
            new CrowdSample(2, "serial", 0, 1000, 1),
            new CrowdSample(2, "ours", 0, 1500, 0.5),
            new CrowdSample(2, "serial", 1, 1000, 1),
            new CrowdSample(2, "ours", 1, 2500, 0.7)));

    @Test
    void throughput_isAgainstThePlainLoops() {
        assertThat(TABLE.table().header())
                .containsExactly("callers", "serial maps/s", "ours", "serial slowest/fastest", "ours slowest/fastest");
        assertThat(TABLE.table().rows()).containsExactly(List.of("2", "1000", "2.00", "1.00", "0.60"));
    }

    @Test
    void rawFigures_areAllThere() {
        assertThat(TABLE.raw().csv()).hasSize(5).contains("2,ours,1,2500.0,0.7");
    }
}
