package io.parallelizable.checkpoint.internal.identity.say;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.code.Source;
import io.parallelizable.checkpoint.internal.identity.reach.Reached;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** Tells what results may depend on that is no part of what a method is: a sentence for each kind. */
public final class Notes {
    private static final int SHOWN = 3;

    private final ClassFiles files;
    private final Words words;

    public Notes(ClassFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    /** The calls of the user's code, by what they depend on. */
    public List<String> ofCalls(Reached reached) {
        Map<Unseen, SortedSet<String>> callers = new EnumMap<>(Unseen.class);
        reached.calls().forEach(call -> Unseen.of(call.called()).ifPresent(kind -> add(callers, kind, call.caller())));
        reached.methods().stream().filter(this::isNative).forEach(method -> add(callers, Unseen.NATIVE, method));
        List<String> notes = new ArrayList<>();
        callers.forEach((kind, names) -> notes.add(sentence(kind, names)));
        return notes;
    }

    private void add(Map<Unseen, SortedSet<String>> callers, Unseen kind, Member caller) {
        callers.computeIfAbsent(kind, any -> new TreeSet<>()).add(words.method(caller));
    }

    private boolean isNative(Member method) {
        return files.method(method)
                .filter(found -> ClassFile.has(found.access, Opcodes.ACC_NATIVE))
                .isPresent();
    }

    private static String sentence(Unseen kind, SortedSet<String> callers) {
        String advice = kind == Unseen.FILES ? "; pass a file's path and its digest or date as inputs" : "";
        return "calls that " + kind.verb() + " are no part of what is compared: " + list(callers) + advice;
    }

    /** Static fields that are not final, and whose values cannot be compared. */
    public static List<String> ofFields(Collection<Member> fields) {
        return fields.isEmpty()
                ? List.of()
                : List.of("the objects in static fields that are not final are no part of what is compared: "
                        + list(fields.stream().map(Words::field).sorted().toList()));
    }

    /** Class files that are newer than can be read. */
    public static List<String> ofUnreadable(Collection<Source> sources) {
        return sources.stream()
                .map(source -> "class files of " + source.root()
                        + " are newer than can be read method by method, so that every one of them counts as a whole")
                .sorted()
                .toList();
    }

    private static String list(Collection<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
