package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.code.Source;
import io.parallelizable.checkpoint.internal.identity.normalise.Names;
import io.parallelizable.checkpoint.internal.identity.reach.Reach;
import io.parallelizable.checkpoint.internal.identity.reach.Reached;
import io.parallelizable.checkpoint.internal.identity.say.Notes;
import io.parallelizable.checkpoint.internal.identity.say.Words;
import io.parallelizable.checkpoint.internal.identity.values.StaticFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Identifies a method: all of the user's code that its calls may reach, in parts that are named as in the source, with
 * a digest each. Two methods are the same if their parts are.
 *
 * @param version of the way in which parts are made; those of another version cannot be compared
 * @param parts digests by name, such as {@code Energy.step(double)}
 * @param notes sentences on what a call depends on and no part contains, such as files
 */
public record MethodIdentity(int version, SortedMap<String, String> parts, List<String> notes) {
    /** The version of today. */
    public static final int VERSION = 1;

    /**
     * What some methods are together: that of some elements, and the functions among its inputs.
     *
     * @param loader the loader of their classes
     * @param inputs classes of which there are objects among the inputs
     * @throws IdentityException if a method's class file cannot be found
     */
    public static MethodIdentity of(Set<Member> methods, ClassLoader loader, Set<Class<?>> inputs) {
        ClassFiles files =
                new ClassFiles(loader, methods.stream().map(Member::owner).collect(Collectors.toSet()));
        List<String> given =
                inputs.stream().map(type -> type.getName().replace('.', '/')).toList();
        requireFound(methods, files);
        Reached reached = Reach.from(methods, given, files, loader);
        StaticFields fields = StaticFields.read(reached.fields(), loader);
        Names names = new Names(files);
        Words words = new Words(files, names);
        Parts parts = new Parts(files, names, words);
        parts.addEntries(methods);
        parts.addMethods(reached.methods(), methods);
        parts.addTypes(reached);
        parts.addFields(fields);
        parts.addOthers(reached);
        return new MethodIdentity(VERSION, parts.digests(), notes(files, words, reached, fields));
    }

    private static List<String> notes(ClassFiles files, Words words, Reached reached, StaticFields fields) {
        List<String> notes = new ArrayList<>(new Notes(files, words).ofCalls(reached));
        notes.addAll(Notes.ofFields(fields.objects()));
        notes.addAll(Notes.ofUnreadable(files.unreadable()));
        return notes;
    }

    private static void requireFound(Set<Member> methods, ClassFiles files) {
        for (Member member : methods) {
            if (files.source(member.owner()).equals(Source.NOWHERE)) {
                throw new IdentityException(
                        "the class file of " + member.owner().replace('/', '.')
                                + " is not found, so it cannot be told whether " + member.name() + " has changed");
            }
        }
    }
}
