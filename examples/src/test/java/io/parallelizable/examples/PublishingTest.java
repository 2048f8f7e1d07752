package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a module is published without what a repository demands, or is missing where versions are listed. */
class PublishingTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String BOM = "extensions/bom/pom.xml";

    private static String text(String pom) throws IOException {
        return Files.readString(ROOT.resolve(pom));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The modules with jars that are published, as folders. */
    private static List<String> published() throws IOException {
        List<String> modules = new ArrayList<>(List.of("runtime", "processor"));
        try (Stream<Path> extensions = Files.list(ROOT.resolve("extensions"))) {
            extensions
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")) && !folder.endsWith("bom"))
                    .forEach(folder -> modules.add("extensions/" + folder.getFileName()));
        }
        return modules;
    }

    private static String artifact(String module) {
        return "parallelizable-" + module.substring(module.indexOf('/') + 1);
    }

    @Test
    void everyModule_isOneOfTheVersionsToImport() throws IOException {
        assertThat(all(
                        "<artifactId>(parallelizable-[a-z]+)</artifactId>\\s*<version>\\$\\{project.version}",
                        text(BOM)))
                .containsExactlyInAnyOrderElementsOf(
                        published().stream().map(PublishingTest::artifact).toList());
    }

    @Test
    void everyModule_hasNameDescriptionSourcesAndJavadoc() throws IOException {
        assertThat(published())
                .hasSizeGreaterThan(4)
                .allSatisfy(module -> assertThat(text(module + "/pom.xml"))
                        .contains(
                                "<artifactId>" + artifact(module) + "</artifactId>",
                                "<name>Parallelizable: ",
                                "<description>")
                        .contains("maven-source-plugin", "maven-javadoc-plugin"));
    }

    @Test
    void whatIsNoModuleOfUsers_isNotPublished() throws IOException {
        List<String> others = new ArrayList<>(List.of("examples/pom.xml"));
        try (Stream<Path> folders = Files.list(ROOT.resolve("verification"))) {
            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> others.add("verification/" + folder.getFileName() + "/pom.xml"));
        }
        assertThat(others)
                .allSatisfy(pom -> assertThat(text(pom))
                        .contains("<maven.deploy.skip>true</maven.deploy.skip>", "<maven.install.skip>true"));
    }

    /** The list of versions has no parent to inherit from. */
    @Test
    void whatARepositoryDemands_isTheSameInBothRoots() throws IOException {
        for (String element :
                List.of("groupId", "version", "url", "inceptionYear", "licenses", "developers", "issueManagement")) {
            String pattern = "\n    <" + element + ">(.*?)</" + element + ">";
            assertThat(all(pattern, text(BOM))).hasSize(1).isEqualTo(all(pattern, text("pom.xml")));
        }
        assertThat(all("<scm[^>]*>(.*?)</scm>", text(BOM)))
                .hasSize(1)
                .isEqualTo(all("<scm[^>]*>(.*?)</scm>", text("pom.xml")));
    }
}
