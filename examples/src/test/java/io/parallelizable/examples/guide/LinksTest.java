package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a page of the project leads nowhere. */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern MODULES = Pattern.compile("-pl ([^\\s`]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/node_modules/"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page)).replaceAll("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLink_leadsToAFileAndToAHeadingInIt(Path relative) throws IOException {
        Path page = ROOT.resolve(relative);
        for (var link : LINK.matcher(text(page)).results().toList()) {
            String target = link.group(1);
            if (!target.startsWith("http")) {
                Path file = target.isEmpty() ? page : page.resolveSibling(target);
                assertThat(file).as("%s in %s", link.group(), relative).exists();
                if (link.group(2) != null) {
                    assertThat(anchors(file))
                            .as("%s in %s", link.group(), relative)
                            .contains(link.group(2));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyModuleOfACommand_exists(Path page) throws IOException {
        for (var command :
                MODULES.matcher(Files.readString(ROOT.resolve(page))).results().toList()) {
            for (String module : command.group(1).split(",")) {
                assertThat(ROOT.resolve(module).resolve("pom.xml"))
                        .as("%s in %s", command.group(), page)
                        .exists();
            }
        }
    }

    /** The names of a page's headings, as forges make them. */
    private static Set<String> anchors(Path page) throws IOException {
        return HEADING.matcher(text(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading ->
                        heading.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
