package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.digest.Archive;
import io.parallelizable.checkpoint.internal.identity.digest.Digests;
import io.parallelizable.checkpoint.internal.identity.normalise.MethodText;
import io.parallelizable.checkpoint.internal.identity.normalise.Names;
import io.parallelizable.checkpoint.internal.identity.reach.Reach;
import io.parallelizable.checkpoint.internal.identity.reach.Reached;
import io.parallelizable.checkpoint.internal.identity.say.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a method is: all of the user's code that its calls may come to, in parts that are named as in the source, with a
 * digest each. Two are the same if their parts are.
 *
 * @param version of the way in which parts are made; those of another version cannot be compared
 * @param parts digests by name, such as {@code Energy.step(double)}
 * @param notes sentences on what a call depends on and no part tells of, such as files
 */
public record MethodIdentity(int version, SortedMap<String, String> parts, List<String> notes) {
    /** The version of today. */
    public static final int VERSION = 1;

    /**
     * What the method of some elements is.
     *
     * @param entry the method
     * @param loader the loader of its class
     * @param inputs classes of which there are objects among the inputs
     * @throws IdentityException if the method's class file cannot be found
     */
    public static MethodIdentity of(Entry entry, ClassLoader loader, Set<Class<?>> inputs) {
        return of(Set.of(entry), loader, inputs);
    }

    /**
     * What several methods are together, such as one and the functions among its inputs.
     *
     * @throws IdentityException if a method's class file cannot be found
     */
    public static MethodIdentity of(Collection<Entry> entries, ClassLoader loader, Set<Class<?>> inputs) {
        ClassFiles files =
                new ClassFiles(loader, entries.stream().map(Entry::owner).collect(Collectors.toSet()));
        List<Member> members = entries.stream().map(Entry::member).toList();
        List<String> given =
                inputs.stream().map(type -> type.getName().replace('.', '/')).toList();
        Reached reached = Reach.from(members, given, files, loader);
        Parts parts = new Parts();
        Names names = new Names(files);
        Words words = new Words(files, names);
        MethodText texts = new MethodText(files, names);
        for (Member method : reached.methods()) {
            if (!isInAnother(method, files) || members.contains(method)) {
                parts.add(words.method(method), texts.of(method));
            }
        }
        SortedMap<String, String> digests = parts.digests();
        reached.libraries().stream()
                .flatMap(library -> Archive.of(library).stream())
                .forEach(archive -> digests.put(archive.name(), archive.digest()));
        return new MethodIdentity(VERSION, digests, List.of());
    }

    private static boolean isInAnother(Member method, ClassFiles files) {
        return files.user(method.owner())
                .flatMap(file -> file.method(method))
                .filter(ClassFile::isLambda)
                .isPresent();
    }

    /** Texts by the name of the part that they belong to. */
    private static final class Parts {
        private final Map<String, List<String>> texts = new TreeMap<>();

        void add(String part, String text) {
            texts.computeIfAbsent(part, any -> new java.util.ArrayList<>()).add(text);
        }

        SortedMap<String, String> digests() {
            SortedMap<String, String> digests = new TreeMap<>();
            texts.forEach((part, all) -> digests.put(part, Digests.ofUnordered(all)));
            return digests;
        }
    }
}
