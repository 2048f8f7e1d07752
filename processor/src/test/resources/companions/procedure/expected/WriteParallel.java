package com.acme;

import io.parallelizable.VoidRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Grid;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Files#write(String, byte[])} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Files} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Files")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class WriteParallel {
    private WriteParallel() {}

    /**
     * Calls {@code write} for each element of {@code path}, with {@code content} held.
     *
     * @param path the inputs, one for each call
     * @param content the same for all calls
     * @throws IOException thrown by the first input that fails
     */
    static void forEach(String[] path, byte[] content) throws IOException {
        if (Swept1Kernel.CUTOFF.includes(path.length)) {
            new Swept1Kernel(path, content).<IOException>loop();
            return;
        }
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for each element of {@code path}, with {@code content} held.
     *
     * @param path the inputs, one for each call
     * @param content the same for all calls
     * @throws IOException thrown by the first input that fails
     */
    static void forEach(List<? extends String> path, byte[] content) throws IOException {
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for each element of {@code content}, with {@code path} held.
     *
     * @param path the same for all calls
     * @param content the inputs, one for each call
     * @throws IOException thrown by the first input that fails
     */
    static void forEach(String path, byte[][] content) throws IOException {
        if (Swept2Kernel.CUTOFF.includes(content.length)) {
            new Swept2Kernel(path, content).<IOException>loop();
            return;
        }
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for each element of {@code content}, with {@code path} held.
     *
     * @param path the same for all calls
     * @param content the inputs, one for each call
     * @throws IOException thrown by the first input that fails
     */
    static void forEach(String path, List<? extends byte[]> content) throws IOException {
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for the elements of {@code path} and {@code content} at each index.
     *
     * @param path the inputs, one for each call
     * @param content the inputs, one for each call
     * @throws IOException thrown by the first input that fails
     * @throws IllegalArgumentException if {@code path} and {@code content} differ in length
     */
    static void forEach(String[] path, byte[][] content) throws IOException {
        if (Swept1And2Kernel.CUTOFF.includes(path.length)) {
            new Swept1And2Kernel(path, content).<IOException>loop();
            return;
        }
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for the elements of {@code path} and {@code content} at each index.
     *
     * @param path the inputs, one for each call
     * @param content the inputs, one for each call
     * @throws IOException thrown by the first input that fails
     * @throws IllegalArgumentException if {@code path} and {@code content} differ in length
     */
    static void forEach(List<? extends String> path, List<? extends byte[]> content) throws IOException {
        over(path, content).forEach();
    }

    /**
     * Calls {@code write} for every combination of {@code path} and {@code content}.
     *
     * @param path one for each row
     * @param content one for each column
     * @throws IOException thrown by the first input that fails
     */
    static void grid(String[] path, byte[][] content) throws IOException {
        overGrid(path, content).forEach();
    }

    /**
     * Calls {@code write} for every combination of {@code path} and {@code content}.
     *
     * @param path one for each row
     * @param content one for each column
     * @throws IOException thrown by the first input that fails
     */
    static void grid(List<? extends String> path, List<? extends byte[]> content) throws IOException {
        overGrid(path, content).forEach();
    }

    /**
     * Describes the calls of {@code write} for each element of {@code path}, with {@code content} held, to be given
     * options and executed.
     *
     * @param path the inputs, one for each call
     * @param content the same for all calls
     * @return the run
     */
    static VoidRun<IOException> over(String[] path, byte[] content) {
        return Runs.ofVoid(new Swept1Kernel(path, content));
    }

    /**
     * Describes the calls of {@code write} for each element of {@code path}, with {@code content} held, to be given
     * options and executed.
     *
     * @param path the inputs, one for each call
     * @param content the same for all calls
     * @return the run
     */
    static VoidRun<IOException> over(List<? extends String> path, byte[] content) {
        return Runs.ofVoid(new Swept1Kernel(Inputs.array(path, String.class), content));
    }

    /**
     * Describes the calls of {@code write} for each element of {@code content}, with {@code path} held, to be given
     * options and executed.
     *
     * @param path the same for all calls
     * @param content the inputs, one for each call
     * @return the run
     */
    static VoidRun<IOException> over(String path, byte[][] content) {
        return Runs.ofVoid(new Swept2Kernel(path, content));
    }

    /**
     * Describes the calls of {@code write} for each element of {@code content}, with {@code path} held, to be given
     * options and executed.
     *
     * @param path the same for all calls
     * @param content the inputs, one for each call
     * @return the run
     */
    static VoidRun<IOException> over(String path, List<? extends byte[]> content) {
        return Runs.ofVoid(new Swept2Kernel(path, Inputs.array(content, byte[].class)));
    }

    /**
     * Describes the calls of {@code write} for the elements of {@code path} and {@code content} at each index, to be
     * given options and executed.
     *
     * @param path the inputs, one for each call
     * @param content the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code path} and {@code content} differ in length
     */
    static VoidRun<IOException> over(String[] path, byte[][] content) {
        return Runs.ofVoid(new Swept1And2Kernel(path, content));
    }

    /**
     * Describes the calls of {@code write} for the elements of {@code path} and {@code content} at each index, to be
     * given options and executed.
     *
     * @param path the inputs, one for each call
     * @param content the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code path} and {@code content} differ in length
     */
    static VoidRun<IOException> over(List<? extends String> path, List<? extends byte[]> content) {
        return Runs.ofVoid(new Swept1And2Kernel(Inputs.array(path, String.class), Inputs.array(content, byte[].class)));
    }

    /**
     * Describes the calls of {@code write} for every combination of {@code path} and {@code content}, to be given
     * options and executed.
     *
     * @param path one for each row
     * @param content one for each column
     * @return the run
     */
    static VoidRun<IOException> overGrid(String[] path, byte[][] content) {
        return Runs.ofVoid(Grid.of(Void.class, path.length, content.length, i -> new Swept2Kernel(path[i], content)));
    }

    /**
     * Describes the calls of {@code write} for every combination of {@code path} and {@code content}, to be given
     * options and executed.
     *
     * @param path one for each row
     * @param content one for each column
     * @return the run
     */
    static VoidRun<IOException> overGrid(List<? extends String> path, List<? extends byte[]> content) {
        String[] values1 = Inputs.array(path, String.class);
        byte[][] values2 = Inputs.array(content, byte[].class);
        return Runs.ofVoid(
                Grid.of(Void.class, values1.length, values2.length, i -> new Swept2Kernel(values1[i], values2)));
    }

    /** The loop of {@code write} over {@code path}. */
    @GeneratedCompanion
    private record Swept1Kernel(String[] input1, byte[] held2) implements AlignedKernel<Void> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1Kernel.class);

        private Swept1Kernel {
            Objects.requireNonNull(input1, "path");
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, Void results) throws ChunkFailure {
            String[] values1 = input1;
            int index = from;
            try {
                for (; index < to; index++) {
                    Files.write(values1[index], held2);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1Kernel slice(long from, int count) {
            return new Swept1Kernel(Arrays.copyOfRange(input1, (int) from, (int) from + count), held2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Files.write", input1[(int) index], held2);
        }
    }

    /** The loop of {@code write} over {@code content}. */
    @GeneratedCompanion
    private record Swept2Kernel(String held1, byte[][] input2) implements AlignedKernel<Void> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept2Kernel.class);

        private Swept2Kernel {
            Objects.requireNonNull(input2, "content");
        }

        @Override
        public long length() {
            return input2.length;
        }

        @Override
        public Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, Void results) throws ChunkFailure {
            byte[][] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    Files.write(held1, values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2Kernel slice(long from, int count) {
            return new Swept2Kernel(held1, Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Files.write", held1, input2[(int) index]);
        }
    }

    /** The loop of {@code write} over {@code path} and {@code content}. */
    @GeneratedCompanion
    private record Swept1And2Kernel(String[] input1, byte[][] input2) implements AlignedKernel<Void> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And2Kernel.class);

        private Swept1And2Kernel {
            Inputs.requireSameLength("path", input1.length, "content", input2.length);
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, Void results) throws ChunkFailure {
            String[] values1 = input1;
            byte[][] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    Files.write(values1[index], values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2Kernel slice(long from, int count) {
            return new Swept1And2Kernel(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Files.write", input1[(int) index], input2[(int) index]);
        }
    }
}
