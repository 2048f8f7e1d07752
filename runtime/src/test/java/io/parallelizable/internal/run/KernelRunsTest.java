package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parallelizable.Parallel;
import io.parallelizable.Run;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.ObjectKernel;
import io.parallelizable.support.Runs;
import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: one kind of result is treated otherwise than the others. */
class KernelRunsTest {
    /** A kernel whose results are i modulo 2, converted to the component type of any primitive array. */
    private record Parity<O>(Class<?> component, long length) implements Kernel<O> {
        @Override
        @SuppressWarnings("unchecked")
        public O allocate(int count) {
            return (O) Array.newInstance(component, count);
        }

        @Override
        public void apply(long from, O results, int at, int count) {
            for (int k = 0; k < count; k++) {
                if (component == boolean.class) {
                    Array.setBoolean(results, at + k, (from + k) % 2 == 1);
                } else if (component == char.class) {
                    Array.setChar(results, at + k, (char) ((from + k) % 2));
                } else {
                    Array.setByte(results, at + k, (byte) ((from + k) % 2));
                }
            }
        }

        @Override
        public Kernel<O> slice(long from, int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String describe(long index) {
            return "Parity.of(" + index + ")";
        }
    }

    private static <O> void assertMaps(
            Class<?> component, Function<Kernel<O>, Run<O, RuntimeException>> kind, O three) {
        Run<O, RuntimeException> run = kind.apply(new Parity<>(component, 3));
        assertThat(run.map()).isEqualTo(three);
        assertThat(run.threads(2).map()).isEqualTo(three);
        assertThat(run.threads(2).executor(Parallel.executor()).map()).isEqualTo(three);
        assertThat(run.toString()).isEqualTo("run of 3 elements");
        O empty = kind.apply(new Parity<>(component, 0)).map();
        assertThat(Array.getLength(empty)).isZero();
        assertThat(empty.getClass()).isEqualTo(three.getClass());
    }

    @Test
    void everyPrimitiveResult_comesInAnArrayOfItsType() {
        assertMaps(boolean.class, Runs::<RuntimeException>ofBooleans, new boolean[] {false, true, false});
        assertMaps(int.class, Runs::<RuntimeException>ofInts, new int[] {0, 1, 0});
        assertMaps(long.class, Runs::<RuntimeException>ofLongs, new long[] {0, 1, 0});
        assertMaps(double.class, Runs::<RuntimeException>ofDoubles, new double[] {0, 1, 0});
        assertMaps(byte.class, Runs::<byte[], RuntimeException>ofPrimitives, new byte[] {0, 1, 0});
        assertMaps(short.class, Runs::<short[], RuntimeException>ofPrimitives, new short[] {0, 1, 0});
        assertMaps(char.class, Runs::<char[], RuntimeException>ofPrimitives, new char[] {0, 1, 0});
        assertMaps(float.class, Runs::<float[], RuntimeException>ofPrimitives, new float[] {0, 1, 0});
    }

    @Test
    void referenceResults_comeInOrderWithTheirNulls() {
        ObjectKernel kernel = new ObjectKernel(4, i -> i == 2 ? null : "r" + i);
        assertThat(kernel.asArray().threads(2).map()).containsExactly("r0", "r1", null, "r3");
        assertThat(kernel.asList().threads(2).map()).containsExactly("r0", "r1", null, "r3");
    }

    @Test
    void mapNonNull_leavesOutTheNullsAlone() {
        ObjectKernel kernel = new ObjectKernel(1000, i -> i % 3 == 0 ? null : i);
        Object[] expected =
                IntStream.range(0, 1000).filter(i -> i % 3 != 0).boxed().toArray();
        assertThat(kernel.asArray().executor(Parallel.executor()).mapNonNull()).isEqualTo(expected);
        assertThat(kernel.asList().executor(Parallel.executor()).mapNonNull()).containsExactly(expected);
        assertThat(new ObjectKernel(3, i -> null).asArray().mapNonNull()).isEmpty();
        assertThat(new ObjectKernel(3, i -> null).asList().mapNonNull()).isEmpty();
    }

    @Test
    void mapNonNullOfAnArray_keepsItsType() {
        Kernel<String[]> kernel = new Kernel<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public long length() {
                return 2;
            }

            @Override
            public String[] allocate(int count) {
                return new String[count];
            }

            @Override
            public void apply(long from, String[] results, int at, int count) {
                for (int k = 0; k < count; k++) {
                    results[at + k] = from + k == 0 ? null : "one";
                }
            }

            @Override
            public Kernel<String[]> slice(long from, int count) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String describe(long index) {
                return "";
            }
        };
        String[] strings = Runs.<String, RuntimeException>ofObjects(kernel).mapNonNull();
        assertThat(strings).containsExactly("one");
    }

    @Test
    void resultList_isUnmodifiable() {
        List<Object> results = new ObjectKernel(2, i -> i).asList().map();
        assertThat(results).isUnmodifiable();
        assertThat(new ObjectKernel(2, i -> i).asList().mapNonNull()).isUnmodifiable();
    }

    @Test
    void moreElementsThanAnArrayHolds_areRefusedBeforeAnyIsCalled() {
        Kernel<int[]> kernel = new Parity<>(int.class, 1L << 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.<RuntimeException>ofInts(kernel).map())
                .withMessageContaining("2147483648 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runs.<RuntimeException>ofInts(kernel).mapInto(new int[1]))
                .withMessageContaining("the results hold 1");
    }
}
