package io.parallelizable.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * What a class would hide from the other classes of its package.
 *
 * <p>A class of the package goes before those that are imported all at once, {@code java.lang} among them (JLS 6.4.1),
 * and before a package of its name (JLS 6.4.2).
 */
final class HiddenNames {
    private static final List<String> IMPORTED_AT_ONCE = List.of("java.lang.", "java.util.", "io.parallelizable.");

    /** First parts of packages that are all around. */
    private static final List<String> ROOTS =
            List.of("java", "javax", "jdk", "jakarta", "io", "com", "org", "net", "edu", "gov", "kotlin", "scala");

    private final Elements elements;

    HiddenNames(Elements elements) {
        this.elements = elements;
    }

    /** What a class of that name would hide, as messages have it; nothing if it hides nothing. */
    Optional<String> by(String name, PackageElement home) {
        if (!SourceVersion.isIdentifier(name)) {
            return Optional.empty();
        }
        return Stream.of(classHiddenBy(name, home), packageHiddenBy(name, home))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> classHiddenBy(String name, PackageElement home) {
        return IMPORTED_AT_ONCE.stream()
                .map(prefix -> prefix + name)
                .filter(hidden -> Lookup.find(hidden, home, elements) != null)
                .findFirst();
    }

    private static Optional<String> packageHiddenBy(String name, PackageElement home) {
        String packageName = home.getQualifiedName().toString();
        if (List.of(packageName.split("\\.")).contains(name)) {
            return Optional.of("the package " + packageName);
        }
        // No look-up: Eclipse's compiler finds a package of any name, and refuses a class of that name from then on.
        return ROOTS.contains(name) ? Optional.of("the packages " + name + ".*") : Optional.empty();
    }
}
