package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** The runtime's types that generated source mentions, by name: the processor does not depend on the runtime. */
final class RuntimeTypes {
    private static final String FACADE = "io.parallelizable";
    private static final String COMPANION = "io.parallelizable.companion";
    private static final String SEAM = "io.parallelizable.kernel";

    static final ClassName RUN = ClassName.get(FACADE, "Run");
    static final ClassName BOOLEAN_RUN = ClassName.get(FACADE, "BooleanRun");
    static final ClassName INT_RUN = ClassName.get(FACADE, "IntRun");
    static final ClassName LONG_RUN = ClassName.get(FACADE, "LongRun");
    static final ClassName DOUBLE_RUN = ClassName.get(FACADE, "DoubleRun");
    static final ClassName OBJECT_RUN = ClassName.get(FACADE, "ObjectRun");
    static final ClassName VOID_RUN = ClassName.get(FACADE, "VoidRun");
    static final ClassName STREAM_RUN = ClassName.get(FACADE, "StreamRun");
    static final ClassName RANGE = ClassName.get(FACADE, "Range");

    static final ClassName RUNS = ClassName.get(COMPANION, "Runs");
    static final ClassName GRID = ClassName.get(COMPANION, "Grid");
    static final ClassName INPUTS = ClassName.get(COMPANION, "Inputs");
    static final ClassName CALLS = ClassName.get(COMPANION, "Calls");
    static final ClassName COMPANION_OF = ClassName.get(COMPANION, "CompanionOf");
    static final ClassName GENERATED_COMPANION = ClassName.get(COMPANION, "GeneratedCompanion");
    static final ClassName CUTOFF = ClassName.get(COMPANION, "Cutoff");
    static final ClassName KERNEL = ClassName.get(SEAM, "Kernel");
    static final ClassName ALIGNED_KERNEL = ClassName.get(COMPANION, "AlignedKernel");
    static final ClassName RANDOM_STREAMS = ClassName.get(SEAM, "RandomStreams");
    static final ClassName CHUNK_FAILURE = ClassName.get(SEAM, "ChunkFailure");

    private RuntimeTypes() {}

    /** A record inside the companion. */
    static TypeName nested(String name, List<TypeVariableName> variables) {
        ClassName type = ClassName.get("", name);
        return variables.isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeVariableName[]::new));
    }
}
