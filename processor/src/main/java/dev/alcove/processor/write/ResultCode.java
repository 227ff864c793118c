// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Reader;
import dev.alcove.processor.plan.Reading;
import dev.alcove.processor.plan.ResultPlan;
import java.util.Objects;
import java.util.Optional;

/** Writes what becomes of the rows of a statement. */
final class ResultCode {

  private final ClassName implementation;

  /**
   * Writes results for one class.
   *
   * @param implementation the class, which holds the readers
   */
  ResultCode(ClassName implementation) {
    this.implementation = implementation;
  }

  /**
   * The expression that runs the statement and gives the result.
   *
   * @param database the expression for the database
   */
  CodeBlock result(CodeBlock database, String statement, ResultPlan plan) {
    CodeBlock value = reader(plan.value(), plan.locals());
    if (plan.isDraft()) {
      return drafts(statement, plan, value);
    }
    return switch (plan.shape()) {
      case ONE -> CodeBlock.of("$N.one($L)", statement, value);
      case ONE_OR_NULL -> CodeBlock.of("$N.oneOrNull($L)", statement, value);
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($N.oneOrNull($L))", Optional.class, statement, value);
      case LIST -> CodeBlock.of("$N.list($L)", statement, value);
      case SET -> CodeBlock.of("$N.set($L)", statement, value);
      case ARRAY -> array(plan.item(), CodeBlock.of("$N.list($L)", statement, value));
      case MAP -> CodeBlock.of("$N.map($L,$W$L)", statement, key(plan), value);
      case MULTIMAP, MAP_OF_SETS ->
          grouped(plan, CodeBlock.of("$N.multimap($L,$W$L)", statement, key(plan), value));
      case ROWS -> rows(database, statement, value);
      case STREAM ->
          CodeBlock.of("$T.of($L)", RuntimeTypes.ROW_STREAMS, rows(database, statement, value));
    };
  }

  private static CodeBlock rows(CodeBlock database, String statement, CodeBlock value) {
    return CodeBlock.of("$L.rows($N,$W$L)", database, statement, value);
  }

  /** The rows whose children are still to be loaded. */
  private CodeBlock drafts(String statement, ResultPlan plan, CodeBlock value) {
    return switch (plan.shape()) {
      case ONE -> CodeBlock.of("$N.one($L)", statement, value);
      case ONE_OR_NULL, OPTIONAL -> CodeBlock.of("$N.oneOrNull($L)", statement, value);
      case LIST, SET, ARRAY, ROWS, STREAM -> CodeBlock.of("$N.list($L)", statement, value);
      case MAP -> CodeBlock.of("$N.map($L,$W$L)", statement, key(plan), value);
      case MULTIMAP, MAP_OF_SETS ->
          CodeBlock.of("$N.multimap($L,$W$L)", statement, key(plan), value);
    };
  }

  /** What becomes of lists by their keys. */
  static CodeBlock grouped(ResultPlan plan, CodeBlock lists) {
    CodeBlock present =
        plan.leavesOut() ? CodeBlock.of("$T.present($L)", RuntimeTypes.GROUPS, lists) : lists;
    return plan.shape() == ResultPlan.Shape.MAP_OF_SETS
        ? CodeBlock.of("$T.sets($L)", RuntimeTypes.GROUPS, present)
        : present;
  }

  private CodeBlock key(ResultPlan plan) {
    return reader(Objects.requireNonNull(plan.key(), "a map has a key"), plan.locals());
  }

  static CodeBlock array(TypeRef item, CodeBlock list) {
    if (item.isPrimitive()) {
      return CodeBlock.of(
          "$T.$L($L)", RuntimeTypes.PRIMITIVE_ARRAYS, item.simpleName() + "s", list);
    }
    String brackets = "[0]";
    TypeRef component = item;
    while (component.kind() == TypeRef.Kind.ARRAY) {
      brackets += "[]";
      component = component.component();
    }
    return CodeBlock.of("$L.toArray(new $T$L)", list, TypeNames.of(component), brackets);
  }

  CodeBlock reader(Reading reading, ResultPlan.Locals locals) {
    if (reading instanceof Reading.ReadColumn column) {
      CodeBlock index = ReaderWriter.index(column.places(), locals.columns(), column.index());
      CodeBlock value = ReadCode.read(locals.row(), index, column.conversion(), column.nullable());
      return CodeBlock.of("$N -> $L", locals.row(), value);
    }
    if (reading instanceof Reading.ReadDraft draft) {
      return DraftCode.reader(draft, locals.row());
    }
    Reading.ReadRow row = (Reading.ReadRow) reading;
    return row.places() == Reader.Places.FIXED
        ? CodeBlock.of("$T::$N", implementation, row.reader())
        : CodeBlock.of(
            "$N -> $N($N, $N)", locals.row(), row.reader(), locals.row(), locals.columns());
  }
}
