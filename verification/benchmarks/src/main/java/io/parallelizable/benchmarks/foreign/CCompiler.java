package io.parallelizable.benchmarks.foreign;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the programs in C. */
final class CCompiler {
    private CCompiler() {}

    static List<String> compile(String name, Path folder, String... options) throws MissingToolException {
        String program = folder.resolve(name).toAbsolutePath().toString();
        List<String> command = Stream.concat(
                        Stream.of("gcc", "-O3"),
                        Stream.concat(
                                Stream.of(options),
                                Stream.of("-o", program, Sources.of(name + ".c").toString())))
                .toList();
        Programs.output(command)
                .orElseThrow(
                        () -> new MissingToolException("there is no gcc that compiles " + String.join(" ", options)));
        return List.of(program);
    }
}
