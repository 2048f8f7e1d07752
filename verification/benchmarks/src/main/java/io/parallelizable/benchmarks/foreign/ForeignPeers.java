package io.parallelizable.benchmarks.foreign;

import io.parallelizable.benchmarks.measure.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The programs in other languages, and those of them that this machine can run.
 *
 * @param folder where what is compiled goes
 * @param notes told which are left out, and why
 */
public record ForeignPeers(Path folder, Consumer<String> notes) {
    /** All of them. */
    public List<ForeignPeer> all() {
        return List.of(new OpenMp(), new StreamingStores(), new Rayon(), new Python());
    }

    /** Those that can be run here, ready to run. */
    public List<Rounds.Peer> ready(List<ForeignPeer> peers) throws IOException {
        Files.createDirectories(folder);
        List<Rounds.Peer> ready = new ArrayList<>();
        for (ForeignPeer peer : peers) {
            try {
                ready.add(new ForeignProgram(peer.prepare(folder)));
            } catch (MissingToolException missing) {
                notes.accept(peer.name() + " is left out: " + missing.getMessage());
            }
        }
        return ready;
    }
}
