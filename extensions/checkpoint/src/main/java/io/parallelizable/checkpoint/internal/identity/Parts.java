package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.digest.Archive;
import io.parallelizable.checkpoint.internal.identity.digest.ClassTree;
import io.parallelizable.checkpoint.internal.identity.digest.Digests;
import io.parallelizable.checkpoint.internal.identity.normalise.MethodText;
import io.parallelizable.checkpoint.internal.identity.normalise.Names;
import io.parallelizable.checkpoint.internal.identity.reach.Reached;
import io.parallelizable.checkpoint.internal.identity.say.Words;
import io.parallelizable.checkpoint.internal.identity.values.StaticFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the parts of what a method is. Texts that have one name in the source are one part. */
final class Parts {
    private final ClassFiles files;
    private final Words words;
    private final MethodText text;
    private final SortedMap<String, List<String>> texts = new TreeMap<>();
    private final SortedMap<String, String> digests = new TreeMap<>();

    Parts(ClassFiles files, Names names, Words words) {
        this.files = files;
        this.words = words;
        this.text = new MethodText(files, names);
    }

    /** Adds the names of methods that are not the user's, such as one of the JDK that a method reference leads to. */
    void addEntries(Collection<Member> entries) {
        entries.stream()
                .filter(entry -> !files.isUsers(entry.owner()))
                .forEach(entry -> add(words.method(entry), entry.toString()));
    }

    /** Adds methods; the body of a lambda stands in another method's text, unless it is an entry of its own. */
    void addMethods(Collection<Member> methods, Collection<Member> entries) {
        for (Member method : methods) {
            if (entries.contains(method) || !isLambda(method)) {
                add(words.method(method), text.of(method));
            }
        }
    }

    private boolean isLambda(Member method) {
        return files.method(method).filter(ClassFile::isLambda).isPresent();
    }

    void addTypes(Reached reached) {
        reached.types().forEach(type -> add(words.header(type), text.ofHeader(type)));
        reached.ordered().forEach(type -> add(Words.order(type), text.ofOrder(type)));
    }

    void addFields(StaticFields fields) {
        fields.values().forEach((field, value) -> digests.put(Words.field(field), value));
    }

    void addOthers(Reached reached) {
        reached.libraries().stream()
                .flatMap(library -> Archive.of(library).stream())
                .forEach(archive -> digests.put(archive.name(), archive.digest()));
        files.unreadable()
                .forEach(source -> ClassTree.of(source).forEach((type, digest) -> add(words.header(type), digest)));
    }

    private void add(String part, String text) {
        texts.computeIfAbsent(part, any -> new ArrayList<>()).add(text);
    }

    SortedMap<String, String> digests() {
        texts.forEach((part, all) -> digests.put(part, Digests.ofUnordered(all)));
        return digests;
    }
}
