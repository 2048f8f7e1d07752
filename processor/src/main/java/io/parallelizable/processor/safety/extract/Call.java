package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.Tree;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Value;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * A call of a method or constructor.
 *
 * @param tree all of it
 * @param method what is called
 * @param receiver the object whose method it is
 * @param receiverTree where the source names that object; null if it does not
 * @param arguments the arguments
 * @param argumentTrees where the source names them; shorter if it does not name all
 */
record Call(
        Tree tree,
        ExecutableElement method,
        Value receiver,
        Tree receiverTree,
        List<Value> arguments,
        List<? extends Tree> argumentTrees) {
    /** The receiver or an argument; of arguments for a variable number of parameters all together. */
    Value argument(int position) {
        if (position == Origin.Argument.THIS) {
            return receiver;
        }
        int last = method.getParameters().size() - 1;
        if (method.isVarArgs() && position == last) {
            return arguments.stream().skip(last).reduce(Value.NONE, Value::or);
        }
        return position < arguments.size() ? arguments.get(position) : Value.NONE;
    }

    /** Where the source names the receiver or an argument; null if it does not. */
    Tree argumentTree(int position) {
        if (position == Origin.Argument.THIS) {
            return receiverTree;
        }
        return position < argumentTrees.size() ? argumentTrees.get(position) : null;
    }

    /** Whether this is a call of a constructor. */
    boolean makesObject() {
        return method.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** The name of what is called, with its class, such as {@code Math.random}. */
    String name() {
        String type = method.getEnclosingElement().getSimpleName().toString();
        return makesObject() ? "new " + type : type + "." + method.getSimpleName();
    }

    /** All arguments and the receiver, as what a result is computed from. */
    Value all() {
        return arguments.stream().reduce(receiver, Value::or).computed();
    }
}
