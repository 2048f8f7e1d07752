package io.parallelizable.slurm.internal.driver;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a text that may be of any size and in any encoding. */
final class LastLines {
    /** So much of the text is read, which is more than a message should hold. */
    private static final int BYTES = 16 * 1024;

    private LastLines() {}

    /** The last lines, at most so many; what is not UTF-8 is replaced in them. */
    static List<String> of(Path text, int most) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(text)) {
            long start = Math.max(0, channel.size() - BYTES);
            channel.position(start);
            byte[] end = Channels.newInputStream(channel).readNBytes(BYTES);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            // The first is a part of a line, which says little, unless it is all that there is.
            int cut = start > 0 && lines.size() > 1 ? 1 : 0;
            return lines.subList(Math.max(cut, lines.size() - most), lines.size());
        }
    }
}
