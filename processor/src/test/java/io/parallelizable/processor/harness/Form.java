package io.parallelizable.processor.harness;

import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.kernel.RandomStreams;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A member of a companion that describes a run, and what it does with each argument of the user's method.
 *
 * @param member {@code over}, {@code overGrid} or {@code times}
 * @param method the user's method
 * @param parameters for each parameter of the method the member's, or null for a generator
 */
record Form(Method member, Method method, List<Optional<Class<?>>> parameters) {
    static final long SEED = 42;

    /** The form, if the member is one for that method. */
    static Optional<Form> of(Method member, Method method) {
        if (!List.of("over", "overGrid", "times").contains(member.getName())) {
            return Optional.empty();
        }
        member.setAccessible(true);
        List<Class<?>> left = new ArrayList<>(List.of(member.getParameterTypes()));
        if (member.getName().equals("times")) {
            left.remove(0);
        }
        List<Optional<Class<?>>> parameters = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            if (isGenerator(type)) {
                parameters.add(Optional.empty());
            } else if (left.isEmpty() || !accepts(left.get(0), type)) {
                return Optional.empty();
            } else {
                parameters.add(Optional.of(left.remove(0)));
            }
        }
        return left.isEmpty() ? Optional.of(new Form(member, method, parameters)) : Optional.empty();
    }

    private static boolean isGenerator(Class<?> type) {
        return type == RandomGenerator.class || type == Random.class;
    }

    private static boolean accepts(Class<?> parameter, Class<?> type) {
        boolean counts = type == int.class || type == long.class;
        return parameter == type || isSwept(parameter, type) && (parameter != Range.class || counts);
    }

    private static boolean isSwept(Class<?> parameter, Class<?> type) {
        return parameter != type
                && (parameter == type.arrayType()
                        || parameter == Collection.class
                        || parameter == List.class
                        || parameter == Range.class);
    }

    boolean isGrid() {
        return member.getName().equals("overGrid");
    }

    boolean isRandom() {
        return parameters.contains(Optional.<Class<?>>empty());
    }

    private List<Integer> swept() {
        boolean arrays = !positions(i -> isSwept(i) && isArrayOfReferences(i)).isEmpty();
        // A List for an argument that may be a List of Lists itself: the form with fewer held arguments has the
        // signature. That is the one in which it is swept, unless references are given in arrays.
        return positions(
                i -> isSwept(i) || !arrays && parameters.get(i).equals(Optional.of(List.class)) && mayHoldLists(i));
    }

    private boolean mayHoldLists(int position) {
        Type type = method.getGenericParameterTypes()[position];
        return !(type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class);
    }

    private boolean isSwept(int position) {
        return parameters
                .get(position)
                .filter(type -> isSwept(type, method.getParameterTypes()[position]))
                .isPresent();
    }

    private boolean isArrayOfReferences(int position) {
        Class<?> type = parameters.get(position).orElseThrow();
        return type.isArray() && !type.getComponentType().isPrimitive();
    }

    private List<Integer> positions(IntPredicate condition) {
        return IntStream.range(0, parameters.size()).filter(condition).boxed().toList();
    }

    int onlySwept() {
        return swept().get(0);
    }

    int dimensions() {
        return isGrid() ? swept().size() : 1;
    }

    /** The member of another name with the same parameters. */
    Optional<Method> member(String name) {
        try {
            Method other = member.getDeclaringClass().getDeclaredMethod(name, member.getParameterTypes());
            other.setAccessible(true);
            return Optional.of(other);
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    /** The member that executes the run at once. */
    Optional<Method> executing() {
        return member(isGrid() ? "grid" : "map");
    }

    /** Inputs for each parameter of the method, swept ones with so many values; null for a generator. */
    Object[] inputs(int length) {
        Object[] inputs = new Object[parameters.size()];
        List<Integer> swept = swept();
        for (int i = 0; i < inputs.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (swept.contains(i)) {
                inputs[i] = swept(parameters.get(i).orElseThrow(), type, length);
            } else if (parameters.get(i).isPresent()) {
                inputs[i] = Samples.of(type, i + 1);
            }
        }
        return inputs;
    }

    private static Object swept(Class<?> parameter, Class<?> type, int length) {
        if (parameter == Range.class) {
            return Range.of(-length / 2, length - length / 2);
        }
        return parameter.isArray() ? Samples.array(type, length) : Samples.list(type, length);
    }

    /** Describes the run, of so many trials if nothing is swept. */
    Object run(Object[] inputs, int length) {
        List<Object> arguments = new ArrayList<>();
        if (member.getName().equals("times")) {
            arguments.add((long) length);
        }
        arguments.addAll(given(inputs));
        return invoke(member, arguments);
    }

    /** Calls another member with the same inputs. */
    Object invoke(Method other, Object[] inputs) {
        return invoke(other, given(inputs));
    }

    /** The run over a stream of the same inputs, if they are given in a Collection alone. */
    Optional<StreamRun<?, ?>> overStream(Object[] inputs) {
        List<Object> given = given(inputs);
        if (given.size() != 1 || !(given.get(0) instanceof Collection<?> collection)) {
            return Optional.empty();
        }
        Method over = Stream.of(member.getDeclaringClass().getDeclaredMethods())
                .filter(other -> other.getName().equals("over"))
                .filter(other -> List.of(other.getParameterTypes()).equals(List.of(Stream.class)))
                .findFirst()
                .orElseThrow();
        over.setAccessible(true);
        return Optional.of((StreamRun<?, ?>) invoke(over, List.of(collection.stream())));
    }

    private List<Object> given(Object[] inputs) {
        return IntStream.range(0, inputs.length)
                .filter(i -> parameters.get(i).isPresent())
                .mapToObj(i -> inputs[i])
                .toList();
    }

    private static Object invoke(Method member, List<Object> arguments) {
        try {
            return member.invoke(null, arguments.toArray());
        } catch (InvocationTargetException failure) {
            throw new AssertionError(member + " failed", failure.getCause());
        } catch (IllegalAccessException denied) {
            throw new AssertionError(denied);
        }
    }

    /** The arguments of all calls of the user's method, in the order of the elements. */
    List<Object[]> calls(Object[] inputs, int length) {
        List<Integer> swept = swept();
        List<List<Object>> values = swept.stream()
                .map(i -> CompanionCheck.elements(inputs[i], method.getParameterTypes()[i]))
                .toList();
        int count = isGrid() ? (int) Math.pow(length, swept.size()) : length;
        List<Object[]> calls = new ArrayList<>();
        for (int element = 0; element < count; element++) {
            Object[] arguments = inputs.clone();
            int rest = element;
            for (int dimension = swept.size() - 1; dimension >= 0; dimension--) {
                int index = isGrid() ? rest % length : element;
                rest /= isGrid() ? length : 1;
                arguments[swept.get(dimension)] = values.get(dimension).get(index);
            }
            drawFrom(arguments, element);
            calls.add(arguments);
        }
        return calls;
    }

    private void drawFrom(Object[] arguments, int element) {
        int generators = 0;
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (isGenerator(type)) {
                RandomStreams streams = RandomStreams.of(SEED);
                int number = generators++;
                arguments[i] =
                        type == Random.class ? streams.random(element, number) : streams.generator(element, number);
            }
        }
    }
}
