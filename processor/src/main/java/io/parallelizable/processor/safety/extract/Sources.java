package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The classes that are being compiled, by their elements.
 *
 * <p>The compiler's own way from an element to its tree searches the file each time.
 */
public final class Sources {
    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final Map<Element, TreePath> members = new LinkedHashMap<>();
    private final Map<String, List<ExecutableElement>> methods = new HashMap<>();

    public Sources(JavacTask task, Collection<CompilationUnitTree> units) {
        trees = Trees.instance(task);
        types = task.getTypes();
        elements = task.getElements();
        for (CompilationUnitTree unit : units) {
            TreePath root = new TreePath(unit);
            unit.getTypeDecls().forEach(type -> add(new TreePath(root, type)));
        }
    }

    private void add(TreePath path) {
        Tree tree = path.getLeaf();
        if (!(tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree)) {
            return;
        }
        Element element = trees.getElement(path);
        if (element != null) {
            members.put(element, path);
            if (element instanceof ExecutableElement method) {
                methods.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        if (tree instanceof ClassTree type) {
            type.getMembers().forEach(member -> add(new TreePath(path, member)));
        }
    }

    public Trees trees() {
        return trees;
    }

    public Types types() {
        return types;
    }

    public Elements elements() {
        return elements;
    }

    /** All classes, methods and fields. */
    public Collection<Element> members() {
        return members.keySet();
    }

    /** All files. */
    public Collection<CompilationUnitTree> units() {
        return members.values().stream()
                .map(TreePath::getCompilationUnit)
                .distinct()
                .toList();
    }

    /** Where a class, method or field is declared, if it is being compiled. */
    public Optional<TreePath> path(Element element) {
        return Optional.ofNullable(members.get(element));
    }

    /** The methods of that name. */
    List<ExecutableElement> named(String name) {
        return methods.getOrDefault(name, List.of());
    }

    /** The file and line of a tree, such as {@code Solver.java:31}. */
    public String where(CompilationUnitTree unit, Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        return file + ":" + unit.getLineMap().getLineNumber(Math.max(0, start));
    }
}
