package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.normalise.MethodText;
import io.parallelizable.checkpoint.internal.identity.normalise.Names;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Worry: another JDK compiles the same sources, and makes a day's results worthless. */
class OtherCompilersTest {
    private static final Path RUNTIME = Path.of("../../runtime/src/main/java");

    @TempDir
    Path directory;

    private static Compiler installed(int feature) {
        Optional<Compiler> compiler = Compiler.ofJdk(feature);
        assumeTrue(compiler.isPresent(), "no JDK " + feature + " beside this one");
        return compiler.get();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void program_isTheSame(int feature) {
        for (String source : List.of(EnergyProgram.SOURCE, LanguageTest.SOURCE)) {
            Program here = Program.in(directory).with("Energy", source);
            Program there = Program.in(directory).with("Energy", source).by(installed(feature));
            assertThat(Difference.between(
                            here.compile().identity().parts(),
                            there.compile().identity().parts()))
                    .hasToString("");
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void programOfANewerRelease_isTheSame() {
        MethodIdentity older = EnergyProgram.in(directory).compile().identity();
        MethodIdentity newer = EnergyProgram.in(directory)
                .options("-g", "--release", "25")
                .compile()
                .identity();
        assertThat(Difference.between(older.parts(), newer.parts())).hasToString("");
    }

    @Test
    void eclipsesCompiler_isAFalseAlarmAndAlwaysTheSameOne() {
        MethodIdentity javac = EnergyProgram.in(directory).compile().identity();
        MethodIdentity eclipse = eclipse().compile().identity();
        assertThat(eclipse.parts()).isEqualTo(eclipse().compile().identity().parts());
        assertThat(Difference.between(javac.parts(), eclipse.parts()).toString())
                .contains("Energy.energy has changed")
                .doesNotContain("Energy.step");
    }

    private Program eclipse() {
        return EnergyProgram.in(directory).by(Compiler.ECLIPSE).options("-nowarn", "-g", "--release", "17");
    }

    @Test
    void allMethodsOfTheRuntime_areTheSame() throws IOException {
        List<String> older = texts(installed(17));
        List<String> newer = texts(installed(25));
        assertThat(older).hasSizeGreaterThan(2_000).hasSameSizeAs(newer);
        older.removeAll(Set.copyOf(newer));
        assertThat(older).as("methods that differ").isEmpty();
    }

    /** The texts of all methods of the runtime, as a compiler writes them. */
    private List<String> texts(Compiler compiler) throws IOException {
        Path classes = Files.createTempDirectory(directory, "runtime");
        compiler.compile(arguments(classes));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            ClassFiles files = new ClassFiles(loader, Set.of());
            MethodText text = new MethodText(files, new Names(files));
            return names(classes).stream()
                    .flatMap(name -> files.user(name).stream())
                    .filter(type -> !ClassFile.has(type.node().access, Opcodes.ACC_SYNTHETIC))
                    .flatMap(type -> methods(type).map(text::of))
                    .collect(Collectors.toList());
        }
    }

    private static List<String> arguments(Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-g", "--release", "17", "-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("-proc:none", "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(RUNTIME)) {
            sources.map(Path::toString)
                    .filter(file -> file.endsWith(".java") && !file.endsWith("module-info.java"))
                    .forEach(arguments::add);
        }
        return arguments;
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Member> methods(ClassFile type) {
        return type.node().methods.stream()
                .filter(method -> !ClassFile.isLambda(method))
                .map((MethodNode method) -> new Member(type.name(), method.name, method.desc));
    }
}
