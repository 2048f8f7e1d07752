package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.parallelizable.processor.safety.model.Cause;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Value;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the readers of statements and of expressions have in common. */
abstract class Reader extends TreeScanner<Value, Void> {
    final Environment environment;
    final Summaries summaries;
    final Frame frame;
    Context context = Context.START;
    private TreePath path;

    Reader(Environment environment, Summaries summaries, Frame frame) {
        this.environment = environment;
        this.summaries = summaries;
        this.frame = frame;
    }

    @Override
    public Value scan(Tree tree, Void nothing) {
        return tree == null ? Value.NONE : scan(new TreePath(path, tree));
    }

    /** Reads a tree that may lie elsewhere. */
    Value scan(TreePath there) {
        TreePath before = path;
        path = there;
        Value value = there.getLeaf().accept(this, null);
        path = before;
        return value == null ? Value.NONE : value;
    }

    /** Where the tree is that is being read. */
    TreePath getCurrentPath() {
        return path;
    }

    @Override
    public Value reduce(Value first, Value second) {
        return first == null ? second : second == null ? first : first.or(second);
    }

    /** The value of a part of the tree at the current path. */
    Value value(Tree part) {
        return scan(part, null);
    }

    /** Reads a part of which nothing counts that it does. */
    Value muted(Tree part) {
        Context before = context;
        context = context.asMuted();
        Value value = scan(part, null);
        context = before;
        return value;
    }

    /** What a part of the tree at the current path refers to; null if that is not known. */
    Element element(Tree part) {
        return environment.sources().trees().getElement(new TreePath(getCurrentPath(), part));
    }

    /** The type of a part of the tree at the current path; null if that is not known. */
    TypeMirror type(Tree part) {
        return environment.sources().trees().getTypeMirror(new TreePath(getCurrentPath(), part));
    }

    void cause(Hazard hazard, String noun, Trail trail) {
        if (!context.muted()) {
            frame.cause(new Cause(hazard, noun, trail));
        }
    }

    /** The type of what a method is called on, as the source has it; null if that is not known. */
    TypeMirror typeOfReceiver(Call call) {
        TreePath receiver = pathOfReceiver(call);
        return receiver == null ? null : environment.sources().trees().getTypeMirror(receiver);
    }

    /** What a method is called on, if it has a name; else null. */
    Element receiver(Call call) {
        TreePath receiver = pathOfReceiver(call);
        return receiver == null ? null : environment.sources().trees().getElement(receiver);
    }

    /** The class of what a method is called on, if the declaration of a local variable tells. */
    Optional<TypeElement> made(Call call) {
        return call.receiverTree() instanceof IdentifierTree
                ? Optional.ofNullable(receiver(call)).flatMap(frame::made)
                : Optional.empty();
    }

    private TreePath pathOfReceiver(Call call) {
        if (call.tree() instanceof MemberReferenceTree reference) {
            TreePath path = frame.path(reference);
            return path == null ? null : new TreePath(path, reference.getQualifierExpression());
        }
        if (call.receiverTree() == null || !(call.tree() instanceof MethodInvocationTree invocation)) {
            return null;
        }
        TreePath select = new TreePath(getCurrentPath(), invocation.getMethodSelect());
        return new TreePath(select, call.receiverTree());
    }

    /** Whether what is being read stands in the given class. */
    boolean isInClass(Element type) {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree) {
                return type.equals(environment.sources().trees().getElement(path));
            }
        }
        return false;
    }
}
