package io.parallelizable.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

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

    static final ClassName BOOLEAN_LOOPS = ClassName.get(COMPANION, "BooleanLoops");
    static final ClassName INT_LOOPS = ClassName.get(COMPANION, "IntLoops");
    static final ClassName LONG_LOOPS = ClassName.get(COMPANION, "LongLoops");
    static final ClassName DOUBLE_LOOPS = ClassName.get(COMPANION, "DoubleLoops");
    static final ClassName PRIMITIVE_LOOPS = ClassName.get(COMPANION, "PrimitiveLoops");
    static final ClassName OBJECT_LOOPS = ClassName.get(COMPANION, "ObjectLoops");
    static final ClassName VOID_LOOPS = ClassName.get(COMPANION, "VoidLoops");
    static final ClassName SEQUENTIAL_CUTOFF = ClassName.get(COMPANION, "SequentialCutoff");
    static final ClassName INPUTS = ClassName.get(COMPANION, "Inputs");
    static final ClassName GENERATED_COMPANION = ClassName.get(COMPANION, "GeneratedCompanion");
    static final ClassName RANDOM_STREAMS = ClassName.get(SEAM, "RandomStreams");
    static final ClassName CHUNK_FAILURE = ClassName.get(SEAM, "ChunkFailure");

    private RuntimeTypes() {}

    /** Marks a generated class with the class that it is made from. */
    static AnnotationSpec mark(ClassName owner) {
        return AnnotationSpec.builder(GENERATED_COMPANION)
                .addMember("value", "$S", owner.canonicalName())
                .build();
    }
}
