package io.parallelizable.benchmarks.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Rust with rayon, as packaged by Debian: {@code librust-rayon-dev} brings its sources. */
record Rayon() implements ForeignPeer {
    private static final Path DEBIANS_CRATES = Path.of("/usr/share/cargo/registry");

    @Override
    public String name() {
        return "rayon";
    }

    @Override
    public List<String> prepare(Path folder) throws MissingToolException, IOException {
        if (!Files.isDirectory(DEBIANS_CRATES)) {
            throw new MissingToolException("there is no " + DEBIANS_CRATES + " (Debian's librust-rayon-dev)");
        }
        Path project = copied(folder.resolve("rayon"));
        Programs.output(List.of(
                        "cargo",
                        "build",
                        "--release",
                        "--offline",
                        "--config=source.crates-io.replace-with=\"debian\"",
                        "--config=source.debian.directory=\"" + DEBIANS_CRATES + "\"",
                        "--manifest-path=" + project.resolve("Cargo.toml"),
                        "--target-dir=" + project.resolve("target")))
                .orElseThrow(() -> new MissingToolException("there is no cargo that compiles it"));
        return List.of(
                project.resolve("target/release/rayon-peer").toAbsolutePath().toString());
    }

    /** Cargo writes beside its manifest. */
    private static Path copied(Path project) throws IOException {
        Files.createDirectories(project);
        for (String file : List.of("Cargo.toml", "main.rs")) {
            Files.copy(Sources.of("rayon/" + file), project.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return project;
    }
}
