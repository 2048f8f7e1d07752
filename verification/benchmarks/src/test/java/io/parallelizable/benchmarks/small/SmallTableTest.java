package io.parallelizable.benchmarks.small;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.workload.Functions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of JMH's figures, and whether what it measures computes the same. */
class SmallTableTest {
    private static final SmallTable TABLE = new SmallTable(List.of(
            new Figure("10, fresh", "loop", 20, 19, 96),
            new Figure("10, fresh", "map", 16, 15, 96),
            new Figure("10, fresh", "stream", 2000, 1900, 500),
            new Figure("4096, fresh", "loop", 1000, 900, 32784),
            new Figure("4096, fresh", "map", 1000, 900, 32864)));

    @Test
    void allocation_isThatBeyondTheLoop() {
        assertThat(TABLE.table().rows())
                .containsExactly(
                        List.of("10, fresh", "20.0 ns", "1.25", "0.010", "-", "0", "404", "-"),
                        List.of("4096, fresh", "1.00 us", "1.00", "-", "-", "80", "-", "-"));
    }

    @Test
    void rawFigures_areAllThere() {
        assertThat(TABLE.raw().csv()).hasSize(6).contains("\"10, fresh\",map,16.0,15.0,96.0");
    }

    @Test
    void smallMaps_giveTheSameInAllWays() {
        SmallMaps maps = new SmallMaps();
        maps.size = 100;
        maps.jvm = Jvm.FRESH;
        maps.setUp();
        assertThat(List.of(maps.map(), maps.stream(), maps.setAll())).containsOnly(maps.loop());
        assertThat(maps.loop()).hasSize(100).startsWith(1, Functions.sq(1e-3));
    }

    @Test
    void loops_giveTheSameInAllWays() {
        Loops loops = new Loops();
        loops.size = 4096;
        loops.jvm = Jvm.FRESH;
        loops.setUp();
        double[] expected = loops.loop();
        assertThat(loops.map()).isEqualTo(expected);
        assertThat(loops.loopInto()).isEqualTo(expected);
        Arrays.fill(loops.loopInto(), Double.NaN);
        assertThat(loops.mapInto()).isEqualTo(expected);
    }
}
