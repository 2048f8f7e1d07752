package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/** {@code map}: all results in order; {@code forEach} where there are none. */
final class MapMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return !code.offer().isGrid() && code.offer().isWhole();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        MethodSpec.Builder map = code.executingMember(code.execution(), code.container())
                .addJavadoc(documentation(code).throwing().refusing().build());
        if (code.hasLoop()) {
            map.addCode(shortRun(code));
        }
        return map.addCode(code.execute("over")).build();
    }

    private static CodeBlock shortRun(OfferCode code) {
        KernelCode kernel = code.kernel();
        String counted = code.names().get(code.offer().sweep().positions().get(0));
        // Where a checked exception may be thrown, nothing tells the compiler which.
        CodeBlock thrown =
                code.throwsChecked() ? CodeBlock.of("<$T>", code.method().thrown()) : CodeBlock.of("");
        CodeBlock loop = CodeBlock.of("$L.$Lloop()", new KernelOf(code).create(), thrown);
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if ($N.$N.includes($N.length))", kernel.name(), kernel.names().cutoff, counted);
        if (code.method().result().isVoid()) {
            body.addStatement("$L", loop).addStatement("return");
        } else {
            body.addStatement("return $L", loop);
        }
        return body.endControlFlow().build();
    }

    private static Documentation documentation(OfferCode code) {
        Documentation documentation = new Documentation(
                code, "Calls {@code " + code.method().name() + "} for " + Phrases.elements(code) + ".");
        return code.method().result().isVoid()
                ? documentation
                : documentation.returns("$L with $L", Phrases.container(code), Phrases.placed(code));
    }
}
