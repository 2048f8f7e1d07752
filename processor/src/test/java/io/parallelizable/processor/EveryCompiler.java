package io.parallelizable.processor;

import io.parallelizable.processor.harness.WithCompiler;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that are executed with each compiler: their views of a program differ, what comes out must not. */
@ParameterizedClass
@EnumSource(WithCompiler.class)
abstract class EveryCompiler {
    /** The one that it is the turn of. */
    static WithCompiler with;

    @Parameter
    WithCompiler parameter;

    @BeforeParameterizedClassInvocation
    static void use(WithCompiler compiler) {
        with = compiler;
    }
}
