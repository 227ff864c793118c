// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.report.ProblemId;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the methods with a body that run in a transaction, and the mark where it means nothing. */
final class TransactionReader {

  private final ReadContext context;

  TransactionReader(ReadContext context) {
    this.context = context;
  }

  /** The mark on a method with a body; null if there is none, or none that can be obeyed. */
  @Nullable Mark on(ExecutableElement method) {
    Mark mark = mark(method);
    if (mark == null) {
      return null;
    }
    if (ReadContext.isPrivate(method)) {
      return refuse(method, mark, "private");
    }
    return ReadContext.isFinal(method) ? refuse(method, mark, "final") : mark;
  }

  /** Reports the mark on static methods, which nothing can override. */
  void checkStatic(TypeElement dao) {
    for (ExecutableElement method : ElementFilter.methodsIn(dao.getEnclosedElements())) {
      Mark mark = ReadContext.isStatic(method) ? mark(method) : null;
      if (mark != null) {
        refuse(method, mark, "static");
      }
    }
  }

  /** Reports the mark on a method that Alcove implements. */
  void checkAbstract(ExecutableElement method) {
    Mark mark = mark(method);
    if (mark != null) {
      context
          .report()
          .add(
              ProblemId.TRANSACTION_METHOD,
              context.origins().at(mark),
              "@Transaction method " + Origins.label(method) + " is abstract.",
              "Remove the annotation: what Alcove implements is a transaction anyway.");
    }
  }

  private @Nullable Mark refuse(ExecutableElement method, Mark mark, String modifier) {
    context
        .report()
        .add(
            ProblemId.TRANSACTION_METHOD,
            context.origins().at(mark),
            "@Transaction method "
                + Origins.label(method)
                + " is "
                + modifier
                + ", so nothing can be put around it.",
            "Make it overridable, or call inTransaction inside.");
    return null;
  }

  private @Nullable Mark mark(ExecutableElement method) {
    return context.marks().find(method, "Transaction");
  }
}
