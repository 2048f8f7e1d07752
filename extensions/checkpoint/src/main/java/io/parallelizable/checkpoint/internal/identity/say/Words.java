package io.parallelizable.checkpoint.internal.identity.say;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.normalise.Names;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Members as they stand in the source: {@code Energy.step(double)}. */
public final class Words {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*?)\\$.*");

    private final ClassFiles files;
    private final Names names;

    public Words(ClassFiles files, Names names) {
        this.files = files;
        this.names = names;
    }

    /**
     * The member in whose source a method stands: anonymous and local classes, and lambdas, stand in that of others.
     */
    public String method(Member method) {
        Optional<Names.Place> place = names.place(method.owner());
        if (place.isPresent()) {
            return method(place.get().method());
        }
        return switch (method.name()) {
            case Member.STATIC_INITIALISER -> "the static initialiser of " + type(method.owner());
            case Member.CONSTRUCTOR -> "new " + type(method.owner()) + parameters(method);
            default -> named(method);
        };
    }

    private String named(Member method) {
        Matcher lambda = LAMBDA.matcher(method.name());
        if (lambda.matches()) {
            return "a lambda in " + type(method.owner()) + "." + lambda.group(1);
        }
        Optional<MethodNode> found = files.user(method.owner()).flatMap(file -> file.method(method));
        if (found.filter(ClassFile::isOfRecord).isPresent()) {
            return header(method.owner());
        }
        Member written = written(method);
        return type(written.owner()) + "." + written.name() + parameters(written);
    }

    /** What stands in the source where javac makes a method for another signature, which calls it. */
    private Member written(Member method) {
        return files.user(method.owner())
                .flatMap(file -> file.method(method))
                .filter(found -> ClassFile.has(found.access, Opcodes.ACC_BRIDGE))
                .flatMap(bridge -> called(bridge, method.owner()))
                .orElse(method);
    }

    private static Optional<Member> called(MethodNode bridge, String owner) {
        for (AbstractInsnNode each : bridge.instructions) {
            if (each instanceof MethodInsnNode call && call.name.equals(bridge.name) && call.owner.equals(owner)) {
                return Optional.of(new Member(call.owner, call.name, call.desc));
            }
        }
        return Optional.empty();
    }

    /** The name of a field with its class. */
    public static String field(Member field) {
        return type(field.owner()) + "." + field.name();
    }

    /** The class that a change of superclass or interfaces is told of: the one that is written there, or the member. */
    public String header(String type) {
        return names.place(type).map(place -> method(place.method())).orElse("class " + type(type));
    }

    /** The order of an enum's constants. */
    public static String order(String type) {
        return "the order of the constants of " + type(type);
    }

    /** The name of a class without its package. */
    public static String type(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String parameters(Member method) {
        return Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                .map(Words::type)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String type(Type type) {
        String name = type.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
