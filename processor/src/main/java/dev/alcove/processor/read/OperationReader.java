// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a DAO method does from its annotation. */
final class OperationReader {

  private static final List<String> OPERATIONS =
      List.of("Query", "Insert", "Update", "Delete", "Upsert", "RawQuery");

  private final ReadContext context;

  OperationReader(ReadContext context) {
    this.context = context;
  }

  /** The mark of the operation; null if there is not exactly one, which is reported. */
  @Nullable Mark only(ExecutableElement method) {
    List<Mark> marks = new ArrayList<>();
    for (String name : OPERATIONS) {
      marks.addAll(context.marks().all(method, name));
    }
    if (marks.size() == 1) {
      return marks.get(0);
    }
    String sentence =
        marks.isEmpty()
            ? "Abstract method "
                + Origins.label(method)
                + " has no annotation that says what it does."
            : "Method " + Origins.label(method) + " has several annotations that say what it does.";
    context
        .report()
        .add(
            ProblemId.DAO_OPERATION,
            context.origins().at(method),
            sentence,
            "Give it exactly one of @Query, @Insert, @Update, @Delete, @Upsert and @RawQuery.");
    return null;
  }

  /** Whether a method with a body carries an annotation that only an abstract method can have. */
  @Nullable Mark misplaced(ExecutableElement method) {
    for (String name : OPERATIONS) {
      Mark mark = context.marks().find(method, name);
      if (mark != null) {
        return mark;
      }
    }
    return null;
  }

  Operation read(Mark mark) {
    return switch (nameOf(mark)) {
      case "Query" -> new Operation.Query(mark.text("value"), context.origins().at(mark, "value"));
      case "Insert" ->
          new Operation.Insert(
              table(mark), mark.constant("onConflict"), context.origins().at(mark));
      case "Update" ->
          new Operation.Update(
              table(mark), mark.constant("onConflict"), context.origins().at(mark));
      case "Delete" -> new Operation.Delete(table(mark), context.origins().at(mark));
      case "Upsert" ->
          new Operation.Upsert(table(mark), mark.texts("conflict"), context.origins().at(mark));
      case "RawQuery" -> new Operation.RawQuery(observed(mark), context.origins().at(mark));
      default -> throw new IllegalStateException(mark.source());
    };
  }

  static String nameOf(Mark mark) {
    return ReadContext.name(mark.mirror().getAnnotationType().asElement());
  }

  private static @Nullable TypeRef table(Mark mark) {
    TypeMirror type = mark.type("table");
    return type == null ? null : TypeRefs.of(type);
  }

  private static List<TypeRef> observed(Mark mark) {
    List<TypeRef> types = new ArrayList<>();
    for (AnnotationValue item : mark.items("observes")) {
      TypeMirror type = Mark.classOf(item);
      if (type != null) {
        types.add(TypeRefs.of(type));
      }
    }
    return types;
  }
}
