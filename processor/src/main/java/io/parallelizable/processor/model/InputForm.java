package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forms in which the inputs of a run can be given. All that tells a form from the others is here: which methods
 * have it, how the companion's members take it, what the Javadoc calls it, and how it is handed to the loops.
 */
public enum InputForm {
    /** Swept arguments in arrays; the only one, where possible, with a variable number of arguments. */
    ARRAY("element of an array"),

    /**
     * A Collection for the only argument; Lists for the swept references among several, or a Collection of those that
     * are Lists themselves. Primitive ones beside them stay in arrays.
     */
    COLLECTION("element of a collection", ClassName.get(Collection.class), ClassName.get(List.class)) {
        @Override
        public boolean isOffered(AnnotatedMethod method, Sweep sweep) {
            return sweep.positions().stream()
                    .anyMatch(position -> container(method, position).isPresent());
        }

        @Override
        public Optional<ClassName> container(AnnotatedMethod method, int position) {
            if (hasOneArgument(method)) {
                return super.container(method, position);
            }
            ValueType type = method.parameters().get(position).type();
            if (type.isPrimitive()) {
                return Optional.empty();
            }
            // A List of Lists would have the erasure of a single List, which is given where the argument is held.
            return Optional.of(ClassName.get(type.isListOfOthers() ? Collection.class : List.class));
        }

        @Override
        public boolean isListed() {
            return true;
        }

        @Override
        public String element(AnnotatedMethod method, int position, String name, String index) {
            return container(method, position).isPresent()
                    ? name + ".get(" + index + ")"
                    : super.element(method, position, name, index);
        }

        @Override
        public CodeBlock input(AnnotatedMethod method, int position, String name) {
            TypeName type = method.parameters().get(position).type().companionErasure();
            return container(method, position).isPresent()
                    ? CodeBlock.of("$T.array($N, $T.class)", INPUTS, name, type)
                    : super.input(method, position, name);
        }
    },

    /** A lazy range of consecutive integers, for int and long. */
    RANGE("number of a range", ClassName.get("io.parallelizable", "Range")) {
        @Override
        public boolean isOffered(AnnotatedMethod method, Sweep sweep) {
            return hasOneArgument(method) && (isInt(method) || method.argument().is(TypeName.LONG));
        }

        @Override
        public boolean isOfTypeArguments() {
            return false;
        }

        @Override
        public Loop.Source source() {
            return Loop.Source.RANGE;
        }

        @Override
        public CodeBlock input(AnnotatedMethod method, int position, String name) {
            return isInt(method) ? CodeBlock.of("$T.ints($N)", INPUTS, name) : super.input(method, position, name);
        }

        @Override
        public String filter(AnnotatedMethod method) {
            return isInt(method) ? "filterInts" : "filterLongs";
        }

        private static boolean isInt(AnnotatedMethod method) {
            return method.argument().is(TypeName.INT);
        }
    },

    /** A Stream for the only argument, which may be endless. */
    STREAM("element of a stream", ClassName.get(Stream.class)) {
        @Override
        public boolean isOffered(AnnotatedMethod method, Sweep sweep) {
            return hasOneArgument(method);
        }

        @Override
        public boolean isEndless() {
            return true;
        }
    },

    /** A number of trials, with nothing swept. */
    TRIALS("trial") {
        @Override
        public boolean isOffered(AnnotatedMethod method, Sweep sweep) {
            return false;
        }

        @Override
        public boolean isCounted() {
            return true;
        }

        @Override
        public Loop.Source source() {
            return Loop.Source.NOTHING;
        }
    };

    private static final ClassName INPUTS = ClassName.get("io.parallelizable.companion", "Inputs");

    private final String words;
    private final List<ClassName> containers;

    InputForm(String words, ClassName... containers) {
        this.words = words;
        this.containers = List.of(containers);
    }

    /** Whether a class holds the values of a swept argument in one of the forms. */
    public static boolean isContainer(String name) {
        return Arrays.stream(values())
                .flatMap(form -> form.containers.stream())
                .anyMatch(container -> container.canonicalName().equals(name));
    }

    private static boolean hasOneArgument(AnnotatedMethod method) {
        return method.arguments().size() == 1;
    }

    /** What the Javadoc calls one input, such as "element of an array". */
    public String words() {
        return words;
    }

    /** Whether a method has this form where those arguments are swept. */
    public boolean isOffered(AnnotatedMethod method, Sweep sweep) {
        return true;
    }

    /** The class that holds the values of a swept argument; nothing for an array. */
    public Optional<ClassName> container(AnnotatedMethod method, int position) {
        return containers.stream().findFirst();
    }

    /** Whether that class has the type of the values as its type argument. */
    public boolean isOfTypeArguments() {
        return true;
    }

    /** Whether results that are references, and what a filter picks, come in a List. */
    public boolean isListed() {
        return false;
    }

    /** Whether inputs are read one by one, so that no member gives all results at once. */
    public boolean isEndless() {
        return false;
    }

    /** Whether there are no inputs but their number. */
    public boolean isCounted() {
        return false;
    }

    /** Where the loop finds the values. */
    public Loop.Source source() {
        return Loop.Source.ARRAYS;
    }

    /** The value of an index, as the Javadoc writes it. */
    public String element(AnnotatedMethod method, int position, String name, String index) {
        return name + "[" + index + "]";
    }

    /** The input of a swept argument, as the loops take it. */
    public CodeBlock input(AnnotatedMethod method, int position, String name) {
        return CodeBlock.of("$N", name);
    }

    /** The runtime's method that picks inputs. */
    public String filter(AnnotatedMethod method) {
        return "filter";
    }
}
