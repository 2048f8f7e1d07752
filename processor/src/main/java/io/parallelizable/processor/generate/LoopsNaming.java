package io.parallelizable.processor.generate;

import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Offer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names the loops of a companion and what belongs to them: after the user's parameters, where that reads well. */
final class LoopsNaming {
    private final CompanionClass companion;
    private final Locals locals;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> constants = new HashMap<>();

    LoopsNaming(CompanionClass companion, Locals locals) {
        this.companion = companion;
        this.locals = locals;
    }

    /** The loops of each method. */
    Map<AnnotatedMethod, LoopsCode> loops() {
        Map<AnnotatedMethod, LoopsCode> loops = new LinkedHashMap<>();
        for (AnnotatedMethod method : companion.methods()) {
            String number = loops.isEmpty() ? "" : Integer.toString(loops.size() + 1);
            String instance = constant("LOOPS" + number);
            List<String> parameters = locals.parameters(method);
            loops.put(
                    method,
                    new LoopsCode(
                            method,
                            locals.name("Loops" + number),
                            instance,
                            constant("CUTOFF" + number),
                            names(method, parameters),
                            parameters,
                            constants(method, parameters),
                            ResultCode.of(method)));
        }
        return loops;
    }

    private Map<Loop, String> names(AnnotatedMethod method, List<String> parameters) {
        Map<Loop, String> names = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        companion.offersOf(method).flatMap(Offer::loops).distinct().forEach(loop -> {
            String name = name(loop, parameters);
            names.put(loop, used.add(name) ? name : name + names.size());
        });
        return names;
    }

    private static String name(Loop loop, List<String> parameters) {
        return switch (loop.source()) {
            case RANGE -> "range";
            case NOTHING -> "trials";
            case ARRAYS -> loop.method().arguments().size() == 1 ? "array" : swept(loop, parameters);
        };
    }

    /** Such as {@code sweepXAndY}; of many parameters only the first and the last are named. */
    private static String swept(Loop loop, List<String> parameters) {
        List<Integer> positions = loop.sweep().positions();
        boolean many = positions.size() > 3;
        List<Integer> named = many ? List.of(positions.get(0), positions.get(positions.size() - 1)) : positions;
        return named.stream()
                .map(position -> capitalised(parameters.get(position)))
                .collect(Collectors.joining(many ? "To" : "And", "sweep", ""));
    }

    private static String capitalised(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(name.substring(Character.charCount(first)))
                .toString();
    }

    /**
     * A constant for each argument that is swept, the same for all methods that have one of that name in that place.
     */
    private Map<Integer, String> constants(AnnotatedMethod method, List<String> parameters) {
        Map<Integer, String> names = new TreeMap<>();
        int count = method.parameters().size();
        if (count > 1 && count <= LoopsCode.MASKED) {
            for (int position : swept(method)) {
                String name = parameters.get(position);
                names.put(position, constants.computeIfAbsent(position + " " + name, first -> constant(upper(name))));
            }
        }
        return names;
    }

    /** The arguments that some form sweeps: those that would may all be left to another method. */
    private List<Integer> swept(AnnotatedMethod method) {
        return method.arguments().stream()
                .filter(position -> companion
                        .offersOf(method)
                        .anyMatch(offer -> offer.sweep().includes(position)))
                .toList();
    }

    private String constant(String preferred) {
        String name = locals.name(preferred);
        while (!taken.add(name)) {
            name = locals.name(name + "_");
        }
        return name;
    }

    /** Such as {@code MAX_LENGTH}; nothing that a parameter could be called too. */
    private static String upper(String name) {
        String upper = name.replaceAll("(?<=[\\p{Ll}0-9])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
        return upper.equals(name) ? "ARGUMENT_" + name : upper;
    }
}
