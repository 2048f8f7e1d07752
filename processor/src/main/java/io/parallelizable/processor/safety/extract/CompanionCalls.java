package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.parallelizable.processor.model.InputForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the calls of companions, and which arguments they hold the same for all calls of the method. */
public final class CompanionCalls {
    private final Sources sources;
    private final Types types;

    public CompanionCalls(Sources sources) {
        this.sources = sources;
        types = sources.types();
    }

    /** The calls that run one of the given methods for many inputs. */
    public List<CompanionCall> to(Collection<ExecutableElement> methods) {
        Map<Element, List<ExecutableElement>> companions = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (ExecutableElement method : methods) {
            Marks.companion(method, sources).ifPresent(companion -> {
                companions.computeIfAbsent(companion, key -> new ArrayList<>()).add(method);
                names.add(companion.getSimpleName().toString());
            });
        }
        List<CompanionCall> calls = new ArrayList<>();
        writtenClasses()
                .forEach(type -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                        if (mayBeCompanion(tree.getMethodSelect(), type.getCompilationUnit(), names)) {
                            call(getCurrentPath(), tree, companions).ifPresent(calls::add);
                        }
                        return super.visitMethodInvocation(tree, nothing);
                    }
                }.scan(type, null));
        return calls;
    }

    /** The classes that someone has written: companions call themselves too, and nobody can change that. */
    private Stream<TreePath> writtenClasses() {
        return sources.units().stream()
                .flatMap(unit -> unit.getTypeDecls().stream().map(type -> new TreePath(new TreePath(unit), type)))
                .filter(type -> !Generated.is(sources.trees().getElement(type)));
    }

    /** Asks the text first: to ask the compiler has it attribute the class. */
    private static boolean mayBeCompanion(Tree select, CompilationUnitTree unit, Set<String> names) {
        return select instanceof IdentifierTree member
                ? isImported(member.getName(), unit, names)
                : isMember(select, names);
    }

    private static boolean isImported(Name member, CompilationUnitTree unit, Set<String> names) {
        return unit.getImports().stream()
                .filter(one -> one.isStatic() && isMember(one.getQualifiedIdentifier(), names))
                .map(one -> ((MemberSelectTree) one.getQualifiedIdentifier()).getIdentifier())
                .anyMatch(imported -> imported.equals(member) || imported.contentEquals("*"));
    }

    private static boolean isMember(Tree select, Set<String> names) {
        if (select instanceof MemberSelectTree member) {
            Tree owner = member.getExpression();
            return owner instanceof IdentifierTree identifier
                            && names.contains(identifier.getName().toString())
                    || owner instanceof MemberSelectTree qualified
                            && names.contains(qualified.getIdentifier().toString());
        }
        return false;
    }

    private Optional<CompanionCall> call(
            TreePath path, MethodInvocationTree tree, Map<Element, List<ExecutableElement>> companions) {
        Element element = sources.trees().getElement(new TreePath(path, tree.getMethodSelect()));
        if (!(element instanceof ExecutableElement member)) {
            return Optional.empty();
        }
        List<CompanionCall> possible = new ArrayList<>();
        for (ExecutableElement method : companions.getOrDefault(member.getEnclosingElement(), List.of())) {
            held(member, method)
                    .ifPresent(held -> possible.add(new CompanionCall(path, method, paths(path, tree, held))));
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static Map<Integer, TreePath> paths(TreePath path, MethodInvocationTree tree, Map<Integer, Integer> held) {
        Map<Integer, TreePath> paths = new LinkedHashMap<>();
        held.forEach((position, given) ->
                paths.put(position, new TreePath(path, tree.getArguments().get(given))));
        return paths;
    }

    /**
     * The arguments of the method that the member holds, each with its place in the member, if it is for that method.
     */
    private Optional<Map<Integer, Integer>> held(ExecutableElement member, ExecutableElement method) {
        List<? extends VariableElement> given = member.getParameters();
        Map<Integer, Integer> held = new LinkedHashMap<>();
        int next = member.getSimpleName().contentEquals("times") ? 1 : 0;
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror own = types.erasure(parameter.asType());
            if (Marks.isGenerator(parameter)) {
                continue;
            }
            if (next == given.size()) {
                return Optional.empty();
            }
            TypeMirror other = types.erasure(given.get(next++).asType());
            if (Marks.isPerThread(parameter)) {
                if (!other.toString().equals("java.util.function.Supplier")) {
                    return Optional.empty();
                }
            } else if (types.isSameType(own, other)) {
                held.put(i, next - 1);
            } else if (!isSwept(own, other)) {
                return Optional.empty();
            }
        }
        return next == given.size() ? Optional.of(held) : Optional.empty();
    }

    private boolean isSwept(TypeMirror own, TypeMirror other) {
        return types.isSameType(types.getArrayType(own), other) || InputForm.isContainer(other.toString());
    }
}
