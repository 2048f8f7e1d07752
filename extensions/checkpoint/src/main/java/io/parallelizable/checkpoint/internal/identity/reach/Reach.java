package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Companions;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.code.Source;
import io.parallelizable.checkpoint.internal.identity.reach.Reached.ForeignCall;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Follows calls from some methods to all that they may come to in the user's code. */
public final class Reach {
    private final ClassFiles files;
    private final Companions companions;
    private final Hierarchy hierarchy;
    private final Receivers receivers;

    private final Deque<Member> unread = new ArrayDeque<>();
    private final SortedSet<Member> methods = new TreeSet<>();
    private final SortedSet<Member> fields = new TreeSet<>();
    private final EnumOrder order = new EnumOrder();
    private final Set<Source> libraries = new HashSet<>();
    private final SortedSet<ForeignCall> calls = new TreeSet<>();

    private Reach(ClassFiles files, ClassLoader loader) {
        this.files = files;
        this.companions = new Companions(files);
        this.hierarchy = new Hierarchy(files);
        this.receivers = new Receivers(hierarchy, new ForeignMethods(loader));
    }

    /**
     * What calls of some methods come to.
     *
     * @param given classes of which there are objects among the inputs
     */
    public static Reached from(
            Collection<Member> entries, Collection<String> given, ClassFiles files, ClassLoader loader) {
        Reach reach = new Reach(files, loader);
        entries.forEach(reach::enter);
        given.forEach(reach::receive);
        reach.readAll();
        return reach.result();
    }

    private void enter(Member entry) {
        Follow caller = new Follow(entry);
        caller.mentions(entry.owner());
        if (isStatic(entry)) {
            caller.calls(entry);
        } else {
            caller.callsVirtually(entry);
        }
        for (Type parameter : Type.getArgumentTypes(entry.descriptor())) {
            receiveElement(parameter);
        }
    }

    private boolean isStatic(Member method) {
        return files.method(method)
                .filter(found -> ClassFile.has(found.access, Opcodes.ACC_STATIC))
                .isPresent();
    }

    private void receiveElement(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            receive(element.getInternalName());
        }
    }

    private void readAll() {
        do {
            while (!unread.isEmpty()) {
                read(unread.remove());
            }
            receivers.unknown().forEach(this::receive);
        } while (!unread.isEmpty());
    }

    private void read(Member member) {
        new Instructions(new Follow(member)).read(files.method(member).orElseThrow());
    }

    private void reach(Member method) {
        if (methods.add(method)) {
            unread.add(method);
        }
    }

    private void receive(String type) {
        if (files.isUsers(type)) {
            enterEnum(type);
            receivers.add(type).forEach(this::reach);
        }
    }

    /** The constants of an enum are made by its static initialiser, whoever has got one of them. */
    private void enterEnum(String type) {
        if (files.user(type).filter(ClassFile::isEnum).isPresent() && order.add(type)) {
            reach(Member.staticInitialiser(type));
        }
    }

    private Reached result() {
        SortedSet<String> types = new TreeSet<>(receivers.types());
        return new Reached(methods, types, fields, order.noticed(calls), Set.copyOf(libraries), calls);
    }

    /** Follows what one method does. */
    private final class Follow implements Uses {
        private final Member caller;

        Follow(Member caller) {
            this.caller = caller;
        }

        @Override
        public void calls(Member method) {
            ClassFile file = files.user(method.owner()).orElse(null);
            if (file == null) {
                calls.add(new ForeignCall(caller, method));
            } else if (companions.include(file)) {
                companions.calledByAnyOf(file).forEach(Reach.this::reach);
            } else {
                hierarchy.methods(method).forEach(Reach.this::reach);
                order.see(method);
            }
        }

        @Override
        public void callsVirtually(Member method) {
            ClassFile file = files.user(method.owner()).orElse(null);
            if (file == null) {
                calls.add(new ForeignCall(caller, method));
            } else {
                receivers.call(method).forEach(Reach.this::reach);
                file.method(method).filter(Reach::isPrivate).ifPresent(found -> reach(method));
                order.see(method);
            }
        }

        @Override
        public void readsStatic(Member field) {
            hierarchy.field(field).ifPresent(found -> {
                fields.add(found);
                enterEnum(found.owner());
                Member initialiser = Member.staticInitialiser(found.owner());
                files.method(initialiser).ifPresent(any -> reach(initialiser));
            });
        }

        @Override
        public void creates(String type) {
            receive(type);
        }

        @Override
        public void namesClass(String type) {
            receive(type);
            files.user(type)
                    .ifPresent(file -> file.node().methods.stream()
                            .filter(method -> method.name.equals(Member.CONSTRUCTOR))
                            .forEach(method -> reach(new Member(type, method.name, method.desc))));
        }

        @Override
        public void mentions(String type) {
            Source source = files.source(type);
            if (source.kind() == Source.Kind.LIBRARY) {
                libraries.add(source);
            }
        }
    }

    private static boolean isPrivate(MethodNode method) {
        return ClassFile.has(method.access, Opcodes.ACC_PRIVATE);
    }
}
