package io.parallelizable.quality;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a family's streams, interleaved, to standard output without end, for the long test batteries: words of 64
 * bits, lowest byte first, of 65,536 streams with 8 words each, then of the same streams with the next seed, and so on.
 *
 * <p>Arguments: the name of one of the {@link Families} or {@link FlawedFamilies} in lower case, and the first seed.
 */
final class StreamBytes {
    private static final int STREAMS = 1 << 16;
    private static final int DRAWS = 8;

    private StreamBytes() {}

    public static void main(String[] arguments) {
        Family family = family(arguments[0].toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(arguments[1]);
        FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(standardOutput, 1 << 16))) {
            while (true) {
                for (long word : family.interleaved(seed, STREAMS, DRAWS)) {
                    out.writeLong(Long.reverseBytes(word));
                }
                seed++;
            }
        } catch (IOException enough) {
            // whoever reads has closed the pipe
        }
    }

    private static Family family(String name) {
        try {
            return Families.valueOf(name);
        } catch (IllegalArgumentException noneOfOurs) {
            return FlawedFamilies.valueOf(name);
        }
    }
}
