package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * An offer with all that its members in the companion have in common.
 *
 * @param offer the offer
 * @param loops the loops around its method
 * @param locals names for other variables
 */
record OfferCode(Offer offer, LoopsCode loops, Locals locals) {
    AnnotatedMethod method() {
        return offer.method();
    }

    ResultCode result() {
        return loops.result();
    }

    /** The names of the members' parameters, for each parameter of the user's method. */
    List<String> names() {
        return loops.parameters();
    }

    ValueType type(int position) {
        return method().parameters().get(position).type();
    }

    /** The name of the parameter that says how many trials there are. */
    String trials() {
        return locals.beside(names(), "n").get(0);
    }

    /** The members' parameters. */
    private List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (offer.form().isCounted()) {
            parameters.add(ParameterSpec.builder(TypeName.LONG, trials()).build());
        }
        method().given()
                .forEach(
                        position -> parameters.add(ParameterSpec.builder(parameterType(position), names().get(position))
                                .build()));
        return parameters;
    }

    private TypeName parameterType(int position) {
        ValueType type = type(position);
        if (method().parameters().get(position).perThread()) {
            return container(ClassName.get(Supplier.class), type);
        } else if (!offer.sweep().includes(position)) {
            return type.name();
        }
        Optional<ClassName> container = offer.form().container(method(), position);
        if (container.isEmpty()) {
            return type.array();
        }
        return offer.form().isOfTypeArguments() ? container(container.get(), type) : container.get();
    }

    /** The type of something that holds values of a type, or of subtypes where it can have some. */
    private static TypeName container(ClassName container, ValueType type) {
        TypeName boxed = type.name().box();
        return ParameterizedTypeName.get(container, type.isPrimitive() ? boxed : WildcardTypeName.subtypeOf(boxed));
    }

    /** Whether the array may be given as a variable number of arguments. */
    private boolean isVarargs() {
        // A caller would be warned of the array that it makes for arguments of a type that is not reifiable.
        return offer.form() == InputForm.ARRAY
                && method().arguments().size() == 1
                && isLast(offer.sweep().positions().get(0))
                && type(offer.sweep().positions().get(0)).reifiable();
    }

    private boolean isLast(int position) {
        List<Integer> given = method().given();
        return given.get(given.size() - 1) == position;
    }

    /** A member of the companion that takes the inputs, without documentation and body. */
    MethodSpec.Builder member(String name, TypeName returned) {
        MethodSpec.Builder member = MethodSpec.methodBuilder(name)
                .addTypeVariables(method().typeVariables())
                .returns(returned)
                .addParameters(parameters())
                .varargs(isVarargs());
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
        return !method().thrown().equals(ClassName.get(RuntimeException.class));
    }

    /** The container that users get; {@code void} for a method that returns nothing. */
    TypeName container() {
        if (method().result().isVoid()) {
            return TypeName.VOID;
        }
        return result().forUsers(
                        offer.returnsArray(), offer.isGrid() ? offer.sweep().size() : 1);
    }

    /** The container of results that are there, whatever the method's own result may be. */
    TypeName containerWithoutNull() {
        return new ResultCode(method().result().withoutAnnotations()).forUsers(offer.returnsArray(), 1);
    }

    TypeName run() {
        return offer.form().isEndless()
                ? result().streamRun(method().thrown())
                : result().run(container(), method().thrown());
    }

    /** What executes a run for its results, or for nothing else than that it is executed. */
    String execution() {
        return method().result().isVoid() ? "forEach" : "map";
    }

    /** The statement that executes the run of a member that describes one. */
    CodeBlock execute(String describing) {
        String format = method().result().isVoid() ? "$L.$N()" : "return $L.$N()";
        return CodeBlock.builder()
                .addStatement(format, call(describing), execution())
                .build();
    }

    /** The call of another member with the same inputs. */
    CodeBlock call(String member) {
        return call(member, names());
    }

    /** The call of another member with inputs of those names, one for each parameter of the user's method. */
    CodeBlock call(String member, List<String> inputs) {
        CodeBlock list = method().given().stream()
                .map(position -> CodeBlock.of("$N", inputs.get(position)))
                .collect(CodeBlock.joining(", "));
        return method().typeVariables().isEmpty()
                ? CodeBlock.of("$N($L)", member, list)
                : CodeBlock.of("$T.$L$N($L)", method().companionName(), loops.typeArguments(), member, list);
    }

    /**
     * Whether short runs are a plain loop: the results can be returned as they are, the inputs need no copy, and there
     * is nothing to be closed.
     */
    boolean hasLoop() {
        return offer.form() == InputForm.ARRAY
                && !offer.isGrid()
                && !method().isPerThread()
                && (offer.returnsArray() || method().result().isVoid());
    }
}
