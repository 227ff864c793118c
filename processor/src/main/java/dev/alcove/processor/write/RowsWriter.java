// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.plan.Outcome;
import dev.alcove.processor.plan.RowWrite;
import dev.alcove.processor.plan.RowsPlan;
import dev.alcove.processor.plan.Signature;
import dev.alcove.processor.plan.SqlCall;
import java.util.ArrayList;
import java.util.List;

/** Writes methods that insert, update, delete or upsert objects. */
final class RowsWriter {

  private final ResultCode results;

  RowsWriter(ResultCode results) {
    this.results = results;
  }

  /** The method for this plan. */
  MethodSpec write(RowsPlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    OutcomeCode outcome = outcome(plan, body);
    List<CodeBlock> resources = new ArrayList<>();
    if (plan.transaction() != null) {
      resources.add(SignatureCode.transaction(plan.signature(), plan.transaction()));
    }
    boolean single = plan.writes().size() == 1;
    if (single) {
      resources.addAll(statements(plan, plan.writes().get(0)));
    }
    CallCode.beginTry(body, resources);
    outcome.begin();
    for (RowWrite write : plan.writes()) {
      if (!single) {
        CallCode.beginTry(body, statements(plan, write));
      }
      addRows(body, write, outcome);
      if (!single) {
        body.endControlFlow();
      }
    }
    outcome.end();
    body.endControlFlow();
    return SignatureCode.begin(plan.signature()).addCode(body.build()).build();
  }

  private OutcomeCode outcome(RowsPlan plan, CodeBlock.Builder body) {
    return plan.outcome() instanceof Outcome.Changes changes
        ? new ChangesCode(changes, plan, body)
        : new ItemsCode((Outcome.Items) plan.outcome(), plan, results, body);
  }

  private static void addRows(CodeBlock.Builder body, RowWrite write, OutcomeCode outcome) {
    if (!write.rows().isMany()) {
      outcome.addRow(write);
      return;
    }
    body.beginControlFlow(
        "for ($T $N : $N)",
        TypeNames.of(write.rows().type()),
        write.rows().row(),
        write.rows().name());
    outcome.addRow(write);
    body.endControlFlow();
  }

  private static List<CodeBlock> statements(RowsPlan plan, RowWrite write) {
    List<CodeBlock> statements = new ArrayList<>();
    if (write.action() instanceof RowWrite.BindAndRun run) {
      statements.add(open(plan.signature(), run.statement()));
    } else if (write.action() instanceof RowWrite.RunWith run) {
      statements.add(CallCode.open(plan.signature(), run.call()));
    } else if (write.action() instanceof RowWrite.UpdateElseInsert both) {
      statements.add(open(plan.signature(), both.update()));
      statements.add(open(plan.signature(), both.insert()));
    }
    SqlCall query = plan.outcome().query();
    if (query != null) {
      statements.add(CallCode.open(plan.signature(), query));
    }
    return statements;
  }

  private static CodeBlock open(Signature signature, RowWrite.Prepared prepared) {
    return CallCode.open(
        signature,
        new SqlCall(true, prepared.constant(), prepared.local(), List.of(), List.of(), List.of()));
  }
}
