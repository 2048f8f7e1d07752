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

    private static final String OF_ENUM = "(Ljava/lang/String;I";
    private static final Pattern NUMBER_OF_LOCAL = Pattern.compile("\\$\\d+(?=\\p{L})");

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
            case Member.CONSTRUCTOR -> constructor(method);
            default -> named(method);
        };
    }

    /** The constructor of an enum takes a name and an ordinal that nobody writes. */
    private String constructor(Member method) {
        boolean isOfEnum = files.user(method.owner()).filter(ClassFile::isEnum).isPresent();
        String descriptor = isOfEnum ? method.descriptor().replace(OF_ENUM, "(") : method.descriptor();
        return "new " + type(method.owner()) + parameters(new Member(method.owner(), method.name(), descriptor));
    }

    private String named(Member method) {
        Matcher lambda = LAMBDA.matcher(method.name());
        if (lambda.matches()) {
            return "a lambda in " + type(method.owner()) + "." + lambda.group(1);
        }
        if (files.method(method).filter(ClassFile::isOfRecord).isPresent()) {
            return header(method.owner());
        }
        Member written = written(method);
        return type(written.owner()) + "." + written.name() + parameters(written);
    }

    /** What stands in the source where javac makes a method for another signature, which calls it. */
    private Member written(Member method) {
        return files.method(method)
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

    /** The name of a class without its package, and without the number of a local one. */
    public static String type(String internalName) {
        String name = internalName.substring(internalName.lastIndexOf('/') + 1);
        return NUMBER_OF_LOCAL.matcher(name).replaceAll("\\$").replace('$', '.');
    }

    private static String parameters(Member method) {
        return Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                .map(Words::type)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String type(Type type) {
        return type(type.getClassName().replace('.', '/'));
    }
}
