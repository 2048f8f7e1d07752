package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Runs;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** Worry: runs over lazy ranges keep something for each element, or end at 2^31. */
class LongRangeTest {
    /** Every number of a range that is divisible by 1024 is true. */
    private record Divisible(Range input) implements Kernel<boolean[]> {
        @Override
        public long length() {
            return input.length();
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void apply(long from, boolean[] results, int at, int count) {
            long first = input.from() + from;
            for (int k = 0; k < count; k++) {
                results[at + k] = (first + k & 1023) == 0;
            }
        }

        @Override
        public Kernel<boolean[]> slice(long from, int count) {
            return new Divisible(input.slice(from, count));
        }

        @Override
        public String describe(long index) {
            return "Test.divisible(" + input.get(index) + ")";
        }
    }

    private static BooleanRun<boolean[], RuntimeException> over(long from, long to) {
        return Runs.ofBooleans(new Divisible(Range.of(from, to)));
    }

    @Test
    void moreElementsThanAnInt_areAllCounted() {
        long length = (1L << 31) + 5 * 1024;
        assertThat(over(0, length).count()).isEqualTo(length / 1024);
    }

    @Test
    void elementBeyondAnInt_isFound() {
        BooleanRun<boolean[], RuntimeException> run = over(1, Long.MAX_VALUE);
        assertThat(run.firstIndex()).isEqualTo(1023);
        assertThat(run.any()).isTrue();
        assertThat(run.all()).isFalse();
    }

    @Test
    void counting_allocatesNothingForAnElement() throws JMException {
        BooleanRun<boolean[], RuntimeException> run = over(0, 50_000_000).threads(1);
        run.count();
        long before = allocatedBytes();
        run.count();
        long allocated = allocatedBytes() - before;
        assertThat(allocated).isLessThan(50_000_000 / 50);
    }

    /** How much this thread has allocated so far: an attribute that the JDK's own bean has beyond the standard. */
    private static long allocatedBytes() throws JMException {
        ObjectName threading = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
        return (long) ManagementFactory.getPlatformMBeanServer().getAttribute(threading, "CurrentThreadAllocatedBytes");
    }
}
