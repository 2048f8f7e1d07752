package io.parallelizable.checkpoint.internal.identity.code;

import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds class files by name, as they lie in directories and jars. Loaded classes would not do: agents, such as those
 * that measure coverage, change them.
 */
public final class ClassFiles {
    private static final Pattern RUNTIME =
            Pattern.compile("io/parallelizable/(?:(?:companion|engine|kernel|internal)/.*|[^/]*)");
    private static final String RUNTIME_ROOT = root(
            Kernel.class.getName().replace('.', '/'), Objects.requireNonNull(Kernel.class.getResource("Kernel.class")));
    private static final Pattern JDK = Pattern.compile("jrt:/(?:java|jdk)\\.");

    /** Directories, and modules that are linked into an image with the JDK. */
    private static final Set<String> NO_JAR = Set.of("file", "jrt");

    private static final int NEWEST = Opcodes.V27;
    private static final int MAJOR_VERSION = 6;

    private final ClassLoader loader;
    private final Set<String> userRoots = new HashSet<>();
    private final Map<String, Optional<ClassFile>> read = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<Source> unreadable = new HashSet<>();

    /**
     * The class files that a loader sees.
     *
     * @param entries classes whose jars count as the user's; so does every directory
     */
    public ClassFiles(ClassLoader loader, Set<String> entries) {
        this.loader = loader;
        entries.forEach(this::addRoot);
    }

    private void addRoot(String entry) {
        URL resource = resource(entry);
        if (resource != null) {
            userRoots.add(root(entry, resource));
        }
    }

    /** A class of the user's; nothing for those of others, and for those that are newer than can be read. */
    public Optional<ClassFile> user(String name) {
        // Not computeIfAbsent, in which nothing else could be looked up.
        if (!read.containsKey(name)) {
            read.put(name, source(name).kind() == Source.Kind.USER ? read(name) : Optional.empty());
        }
        return read.get(name);
    }

    public boolean isUsers(String name) {
        return user(name).isPresent();
    }

    /** A method of the user's, where it is declared. */
    public Optional<MethodNode> method(Member method) {
        return user(method.owner()).flatMap(file -> file.method(method));
    }

    /** Where a class comes from. */
    public Source source(String name) {
        return sources.computeIfAbsent(name, this::find);
    }

    /** Where class files lie that were asked for, and are newer than can be read. */
    public Set<Source> unreadable() {
        return unreadable;
    }

    private Source find(String name) {
        URL resource = resource(name);
        if (resource == null) {
            return Source.NOWHERE;
        }
        String root = root(name, resource);
        if (JDK.matcher(root).lookingAt() || isOfRuntime(name, root)) {
            return Source.OF_THE_PLATFORM;
        }
        boolean isUsers = NO_JAR.contains(resource.getProtocol()) || userRoots.contains(root);
        return new Source(isUsers ? Source.Kind.USER : Source.Kind.LIBRARY, root);
    }

    /** Whether a class is one of the runtime's, which may be in one jar with the user's. */
    private static boolean isOfRuntime(String name, String root) {
        return RUNTIME_ROOT.equals(root) && RUNTIME.matcher(name).matches();
    }

    private @Nullable URL resource(String name) {
        return loader.getResource(name + ".class");
    }

    /** The jar or directory; that of a jar for several versions is the same for all of them. */
    private static String root(String name, URL resource) {
        String address = resource.toString();
        int inJar = address.lastIndexOf("!/");
        return inJar >= 0 ? address.substring(0, inJar) : directory(name, address);
    }

    /** The address without the name, whose letters may be written otherwise there. */
    private static String directory(String name, String address) {
        int end = address.length();
        for (int slashes = name.split("/").length; slashes > 0; slashes--) {
            end = address.lastIndexOf('/', end - 1);
        }
        return address.substring(0, end + 1);
    }

    private Optional<ClassFile> read(String name) {
        byte[] bytes = bytes(name);
        if (majorVersion(bytes) > NEWEST) {
            unreadable.add(source(name));
            return Optional.empty();
        }
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return Optional.of(ClassFile.of(node));
    }

    private static int majorVersion(byte[] bytes) {
        return (bytes[MAJOR_VERSION] & 0xff) << Byte.SIZE | bytes[MAJOR_VERSION + 1] & 0xff;
    }

    private byte[] bytes(String name) {
        try (InputStream file = loader.getResourceAsStream(name + ".class")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class file of " + name, unreadable);
        }
    }
}
