package io.parallelizable.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program in a JVM of its own, with the class path of this one. */
public final class ChildProgram {
    private ChildProgram() {}

    /** What a program prints, that ends well. */
    public static String output(Class<?> program, String... options) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(options));
        String classPath =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        java.command().addAll(List.of("-cp", classPath, program.getName()));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
