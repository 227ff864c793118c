// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the SQL in the bodies of migration steps, where the compiler is javac and shows them.
 * Others show no bodies; then nothing is known, which is no error.
 */
final class MethodBodies {

  private final @Nullable Trees trees;

  MethodBodies(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return null;
    }
  }

  /**
   * The statements that a step certainly runs as they stand, in the order of the text. It ends
   * before the first text that is put together at run time, and where the context is handed to
   * other code: from there on nobody knows what the schema looks like.
   */
  List<String> statements(ExecutableElement step) {
    MethodTree method = trees == null ? null : trees.getTree(step);
    if (method == null || method.getBody() == null) {
      return List.of();
    }
    Finder finder = new Finder(step);
    finder.scan(method.getBody(), null);
    return List.copyOf(finder.statements);
  }

  /** Looks for calls that take SQL. */
  private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final ExecutableElement step;
    private final String context;
    private final List<String> statements = new ArrayList<>();
    private boolean ended;

    Finder(ExecutableElement step) {
      this.step = step;
      this.context = ReadContext.name(step.getParameters().get(0));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void data) {
      ended |= call.getArguments().stream().anyMatch(this::isContext);
      if (!ended && takesSql(call.getMethodSelect())) {
        String sql = call.getArguments().isEmpty() ? null : text(call.getArguments().get(0));
        if (sql == null) {
          ended = true;
        } else {
          statements.add(sql);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    private boolean isContext(Tree tree) {
      return tree instanceof IdentifierTree name && name.getName().contentEquals(context);
    }

    private boolean takesSql(ExpressionTree called) {
      if (!(called instanceof MemberSelectTree member)) {
        return false;
      }
      boolean executes =
          isContext(member.getExpression()) && member.getIdentifier().contentEquals("execute");
      String owner = member.getExpression().toString();
      return executes
          || (member.getIdentifier().contentEquals("of")
              && (owner.equals("SqlQuery") || owner.equals("dev.alcove.SqlQuery")));
    }

    /** The text of a constant expression; null for any other. */
    private @Nullable String text(Tree tree) {
      if (tree instanceof LiteralTree literal) {
        return literal.getValue() instanceof String text ? text : null;
      }
      if (tree instanceof ParenthesizedTree inner) {
        return text(inner.getExpression());
      }
      if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        String left = text(sum.getLeftOperand());
        String right = text(sum.getRightOperand());
        return left == null || right == null ? null : left + right;
      }
      return tree instanceof IdentifierTree name ? constant(name.getName().toString()) : null;
    }

    /** A constant of the interface itself. */
    private @Nullable String constant(String name) {
      for (VariableElement field :
          ElementFilter.fieldsIn(ReadContext.owner(step).getEnclosedElements())) {
        if (field.getSimpleName().contentEquals(name)) {
          return field.getConstantValue() instanceof String text ? text : null;
        }
      }
      return null;
    }
  }
}
