package io.parallelizable.checkpoint.internal.identity.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.LabelNode;

/** Lines of text in which labels stand, to be numbered by the place where they are, and only those that are used. */
final class Lines {
    /** Each line is a list of strings and labels; one of a label alone is the label's place. */
    private final List<List<Object>> lines = new ArrayList<>();

    void add(Object... parts) {
        lines.add(List.of(parts));
    }

    void place(LabelNode label) {
        lines.add(List.of(label));
    }

    @Override
    public String toString() {
        Map<Object, Integer> numbers = numbers();
        StringBuilder text = new StringBuilder();
        for (List<Object> line : lines) {
            if (!isPlace(line)) {
                line.forEach(part -> text.append(part instanceof LabelNode ? "L" + numbers.get(part) : part));
                text.append('\n');
            } else if (numbers.containsKey(line.get(0))) {
                text.append('L').append(numbers.get(line.get(0))).append(":\n");
            }
        }
        return text.toString();
    }

    private Map<Object, Integer> numbers() {
        Set<Object> used = lines.stream()
                .filter(line -> !isPlace(line))
                .flatMap(List::stream)
                .filter(LabelNode.class::isInstance)
                .collect(Collectors.toSet());
        Map<Object, Integer> numbers = new HashMap<>();
        for (List<Object> line : lines) {
            if (isPlace(line) && used.contains(line.get(0))) {
                numbers.put(line.get(0), numbers.size());
            }
        }
        return numbers;
    }

    private static boolean isPlace(List<Object> line) {
        return line.size() == 1 && line.get(0) instanceof LabelNode;
    }
}
