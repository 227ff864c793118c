// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Outcome;
import dev.alcove.processor.plan.ResultPlan;
import dev.alcove.processor.plan.RowWrite;
import org.jspecify.annotations.Nullable;

/** Runs the statements for one row, and says what the method then has of it. */
final class ItemCode {

  /**
   * What the method has of a row.
   *
   * @param value the expression for it
   * @param condition whether the row was written; null if it surely was
   * @param isNullIfIgnored whether the value itself is null for a row that was left out
   */
  record Item(CodeBlock value, @Nullable CodeBlock condition, boolean isNullIfIgnored) {}

  private final Outcome.Items plan;
  private final ResultCode results;
  private final CodeBlock.Builder body;

  ItemCode(Outcome.Items plan, ResultCode results, CodeBlock.Builder body) {
    this.plan = plan;
    this.results = results;
    this.body = body;
  }

  /** Runs the statements, as far as the value itself does not. */
  Item addRun(RowWrite write) {
    String statement = RowCode.statement(write);
    if (plan.source() instanceof Outcome.Returning) {
      return new Item(read(statement), null, plan.ignorable());
    }
    if (write.known() instanceof RowWrite.FromStatement rowId) {
      return byRowId(write, rowId, statement);
    }
    if (plan.ignorable()) {
      return new Item(value(), CodeBlock.of("$N.executeUpdate() > 0", statement), false);
    }
    if (write.action() instanceof RowWrite.UpdateElseInsert both) {
      beginInsert(both);
      body.addStatement("$N.execute()", statement);
      body.endControlFlow();
    } else {
      body.addStatement("$N.execute()", statement);
    }
    return new Item(value(), null, false);
  }

  /** Binds the query that reads the row back, if there is one. */
  void addQuery() {
    if (plan.source() instanceof Outcome.ReadBack readBack) {
      CallCode.addValues(body, readBack.query());
    }
  }

  private Item byRowId(RowWrite write, RowWrite.FromStatement rowId, String statement) {
    CodeBlock run = CodeBlock.of("$N.executeInsert()", statement);
    RowWrite.GivenRowId given = rowId.given();
    boolean isOne = write.action() instanceof RowWrite.BindAndRun;
    if (plan.source() instanceof Outcome.AtHand && isOne && given == null && !plan.ignorable()) {
      return new Item(asItem(run), null, false);
    }
    if (write.action() instanceof RowWrite.UpdateElseInsert both) {
      body.addStatement("long $N = 0", rowId.local());
      beginInsert(both);
      body.addStatement("$N = $L", rowId.local(), run);
      body.endControlFlow();
    } else {
      body.addStatement("long $N = $L", rowId.local(), run);
    }
    if (given != null) {
      addGiven(given, rowId.local());
    }
    CodeBlock condition = plan.ignorable() ? CodeBlock.of("$N != -1", rowId.local()) : null;
    return new Item(value(), condition, false);
  }

  /** A row that existed tells no row id, but then the object has it. */
  private void addGiven(RowWrite.GivenRowId given, String rowId) {
    body.addStatement(
        "$T $N =$W$L",
        TypeNames.of(given.type()),
        given.local(),
        AccessCode.follow(given.value()).expression());
    body.beginControlFlow("if ($L)", FillCode.present(given.local(), given.type()));
    body.addStatement("$N = $N", rowId, given.local());
    body.endControlFlow();
  }

  private void beginInsert(RowWrite.UpdateElseInsert both) {
    body.beginControlFlow("if ($N.executeUpdate() == 0)", both.update().local());
  }

  private CodeBlock value() {
    if (plan.source() instanceof Outcome.AtHand hand) {
      CodeBlock value = AccessCode.follow(hand.value()).expression();
      return hand.type().is("long") ? asItem(value) : value;
    }
    Outcome.ReadBack readBack = (Outcome.ReadBack) plan.source();
    ResultPlan.Locals locals = new ResultPlan.Locals(plan.locals().row(), "", "", "");
    return CodeBlock.of(
        "$N.one($L)", readBack.query().statement(), results.reader(readBack.reading(), locals));
  }

  private CodeBlock read(String statement) {
    Outcome.Returning returning = (Outcome.Returning) plan.source();
    ResultPlan.Locals locals = new ResultPlan.Locals(plan.locals().row(), "", "", "");
    return CodeBlock.of(
        "$N.$L($L)",
        statement,
        plan.ignorable() ? "oneOrNull" : "one",
        results.reader(returning.reading(), locals));
  }

  /** A row id as the type that the method returns; too large a number is refused, never cut. */
  private CodeBlock asItem(CodeBlock rowId) {
    TypeRef type = plan.item().boxed();
    return switch (type.simpleName()) {
      case "Integer" -> CodeBlock.of("$T.toIntExact($L)", Math.class, rowId);
      case "Short" -> CodeBlock.of("(short) $T.toIntExact($L)", Math.class, rowId);
      case "Byte" -> CodeBlock.of("(byte) $T.toIntExact($L)", Math.class, rowId);
      default -> rowId;
    };
  }
}
