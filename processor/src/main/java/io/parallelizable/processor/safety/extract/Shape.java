package io.parallelizable.processor.safety.extract;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.List;

/** What statements look like, whatever they mean. */
final class Shape {
    private Shape() {}

    /** What a part belongs to, such as the array of an element; null if the tree is no part of anything. */
    static Tree owner(Tree part) {
        if (part instanceof MemberSelectTree select) {
            return select.getExpression();
        }
        if (part instanceof ArrayAccessTree access) {
            return access.getExpression();
        }
        if (part instanceof MethodInvocationTree call) {
            return call.getMethodSelect();
        }
        if (part instanceof ParenthesizedTree parenthesized) {
            return parenthesized.getExpression();
        }
        return part instanceof TypeCastTree cast ? cast.getExpression() : null;
    }

    /** Whether nothing after the statement is reached from it. */
    static boolean ends(StatementTree statement) {
        Tree last = last(statement);
        return last instanceof ReturnTree
                || last instanceof ThrowTree
                || last instanceof BreakTree
                || last instanceof ContinueTree;
    }

    /** Whether the statement ends in an exception. */
    static boolean fails(StatementTree statement) {
        return last(statement) instanceof ThrowTree;
    }

    private static Tree last(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            List<? extends StatementTree> statements = block.getStatements();
            return statements.isEmpty() ? null : statements.get(statements.size() - 1);
        }
        return statement;
    }

    /** Whether the method, the loop or a turn of it may end inside the statement, without an exception. */
    static boolean leaves(IfTree statement) {
        boolean[] found = new boolean[1];
        new OwnCode() {
            @Override
            public Void visitReturn(ReturnTree tree, Void nothing) {
                found[0] = true;
                return null;
            }

            @Override
            public Void visitBreak(BreakTree tree, Void nothing) {
                found[0] = true;
                return null;
            }

            @Override
            public Void visitContinue(ContinueTree tree, Void nothing) {
                found[0] = true;
                return null;
            }
        }.scan(statement, null);
        return found[0];
    }

    /** Whether a method is called in the statement that may wait. */
    static boolean waits(StatementTree statement, Rules rules) {
        boolean[] found = new boolean[1];
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                Tree select = tree.getMethodSelect();
                String name = select instanceof MemberSelectTree member
                        ? member.getIdentifier().toString()
                        : select instanceof IdentifierTree identifier
                                ? identifier.getName().toString()
                                : "";
                found[0] |= rules.mayWait(name);
                return super.visitMethodInvocation(tree, nothing);
            }
        }.scan(statement, null);
        return found[0];
    }
}
