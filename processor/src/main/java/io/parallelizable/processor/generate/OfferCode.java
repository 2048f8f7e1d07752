package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.Trait;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * All that the members for one offer have in common.
 *
 * @param offer a method and a form of input
 * @param form how that form looks
 * @param result how its results look
 * @param parameter the name of the members' parameter
 * @param kernel the name of the kernel's record
 */
record OfferCode(Offer offer, FormCode form, ResultCode result, String parameter, String kernel) {
    AnnotatedMethod method() {
        return offer.method();
    }

    /** A member of the companion that takes the inputs, without documentation and body. */
    MethodSpec.Builder member(String name, TypeName returned) {
        MethodSpec.Builder member = MethodSpec.methodBuilder(name)
                .addTypeVariables(method().typeVariables())
                .returns(returned)
                .addParameter(
                        ParameterSpec.builder(form.parameterType(), parameter).build())
                .varargs(form.isVarargs());
        if (method().is(Trait.PUBLIC)) {
            member.addModifiers(Modifier.PUBLIC);
        }
        if (method().is(Trait.DEPRECATED)) {
            member.addAnnotation(Deprecated.class);
        }
        return member.addModifiers(Modifier.STATIC);
    }

    /** A member that executes the run, and so throws what the method throws. */
    MethodSpec.Builder executingMember(String name, TypeName returned) {
        MethodSpec.Builder member = member(name, returned);
        return throwsChecked() ? member.addException(method().thrown()) : member;
    }

    boolean throwsChecked() {
        return !method().thrown().equals(TypeName.get(RuntimeException.class));
    }

    /**
     * The method's type variables as arguments, {@code <T, U>}; nothing if there are none. They are written out, since
     * inference might choose others: a collection of some subtype, say.
     */
    String typeArguments() {
        return method().typeVariables().isEmpty()
                ? ""
                : method().typeVariables().stream()
                        .map(TypeVariableName::name)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** The run over the given inputs. */
    CodeBlock over(String inputs) {
        return call("over", inputs);
    }

    /** The call of another member with the given inputs. */
    CodeBlock call(String member, String inputs) {
        return method().typeVariables().isEmpty()
                ? CodeBlock.of("$N($N)", member, inputs)
                : CodeBlock.of("$T.$L$N($N)", method().companionName(), typeArguments(), member, inputs);
    }

    /** Whether short runs are a plain loop: the results can be returned as they are, and the inputs need no copy. */
    boolean hasLoop() {
        return offer.form() == InputForm.ARRAY && offer.returnsArray();
    }

    /** The direct call of the user's method. */
    CodeBlock calling(CodeBlock argument) {
        return CodeBlock.of("$T.$L$N($L)", method().owner(), typeArguments(), method().name(), argument);
    }

    /** The kernel's loop with the given arguments, called from inside the kernel. */
    CodeBlock loop(CodeBlock arguments) {
        return method().typeVariables().isEmpty() ? CodeBlock.of("loop($L)", arguments) : loopOfKernel(arguments);
    }

    /** The same, called from outside. */
    CodeBlock loopOfKernel(CodeBlock arguments) {
        return CodeBlock.of("$N.$Lloop($L)", kernel, typeArguments(), arguments);
    }

    /** Makes the kernel from what it keeps. */
    CodeBlock newKernel(CodeBlock kept) {
        return CodeBlock.of("new $N$L($L)", kernel, typeArguments(), kept);
    }
}
