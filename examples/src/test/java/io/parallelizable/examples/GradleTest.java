package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worry: what Maven compiles, Gradle does not.
 *
 * <p>The build has no Gradle. So this compiles the project with the arguments that Gradle's {@code compileJava} gives
 * to javac: the runtime on the class path, the processor on a path of its own, generated sources in a folder of their
 * own.
 */
class GradleTest {
    private static final Path PROJECT = Path.of("../processor/src/it/several-arguments");

    @TempDir
    private Path build;

    private static String runtime() throws URISyntaxException {
        return new File(Parallelizable.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private List<String> arguments() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-g"));
        arguments.addAll(List.of("-d", folder("classes/java/main").toString()));
        arguments.addAll(
                List.of("-h", folder("generated/sources/headers/java/main").toString()));
        arguments.addAll(List.of("-s", generated().toString()));
        arguments.addAll(List.of("-sourcepath", "", "-classpath", runtime()));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-Xlint:all,-processing", "-Werror"));
        try (Stream<Path> sources = Files.walk(PROJECT.resolve("src/main/java"))) {
            sources.filter(Files::isRegularFile).forEach(source -> arguments.add(source.toString()));
        }
        return arguments;
    }

    private Path generated() throws IOException {
        return folder("generated/sources/annotationProcessor/java/main");
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(build.resolve(name));
    }

    @Test
    void compileJava_generatesTheCompanions() throws Exception {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments().toArray(String[]::new));
        assertThat(status).isZero();
        assertThat(generated().resolve("com/acme"))
                .isDirectoryContaining(file -> file.endsWith("AmplitudeParallel.java"))
                .isDirectoryContaining(file -> file.endsWith("EstimatePiParallel.java"))
                .isDirectoryContaining(file -> file.endsWith("CollatzStepsParallel.java"))
                .isDirectoryContaining(file -> file.endsWith("SaveParallel.java"));

        URL[] classes = {folder("classes/java/main").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            Object amplitudes = loader.loadClass("com.acme.AmplitudeParallel")
                    .getMethod("grid", double[].class, double[].class)
                    .invoke(null, new double[] {0, 1}, new double[] {0.25, 0.5});
            assertThat(amplitudes).isEqualTo(new double[][] {{1, 1}, {2, 1}});
        }
    }

    /** What {@code build.gradle} asks for is what Maven is asked for. */
    @Test
    void versions_areThoseOfTheMavenProject() throws IOException {
        String gradle = Files.readString(PROJECT.resolve("build.gradle"));
        String maven = Files.readString(PROJECT.resolve("pom.xml")).replaceAll("\\s+", "");
        assertThat(coordinates(gradle)).hasSize(4).allSatisfy(coordinate -> {
            String[] parts = coordinate.split(":");
            assertThat(maven).contains("<version>" + parts[2] + "</version>");
        });
    }

    private static List<String> coordinates(String gradle) {
        return gradle.lines()
                .filter(line -> line.matches(" +[a-zA-Z]+ '[^:']+:[^:']+:[^:']+'"))
                .map(line -> line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\'')))
                .toList();
    }

    /** Without this, Gradle compiles everything anew at every change. */
    @Test
    void processor_tellsGradleThatItIsIncremental() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("io.parallelizable.processor.ParallelizableProcessor,isolating");
        }
    }
}
