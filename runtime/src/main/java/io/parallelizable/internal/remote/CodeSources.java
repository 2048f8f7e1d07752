package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where classes come from: jars and directories. */
final class CodeSources {
    private CodeSources() {}

    /** Those of some classes and of the runtime; not those of the JDK. */
    static Set<Path> of(Collection<Class<?>> classes) {
        Set<Path> sources = new LinkedHashSet<>();
        of(Slice.class).ifPresent(sources::add);
        classes.forEach(type -> of(type).ifPresent(sources::add));
        return sources;
    }

    /** That of a class; nothing if it has none, or one that is no file. */
    static Optional<Path> of(Class<?> type) {
        CodeSource source =
                KernelInputStream.elementOf(type).getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException noFile) {
            return Optional.empty();
        }
    }
}
