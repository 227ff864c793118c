// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.plan.RowWrite;

/** Writes how the values of one row get into its statements. */
final class RowCode {

  private RowCode() {}

  /** Binds the row; where the binder tells the key, keeps it. */
  static void addBinding(CodeBlock.Builder body, RowWrite write) {
    String row = write.rows().row();
    if (write.action() instanceof RowWrite.RunWith run) {
      CallCode.addValues(body, run.call());
    } else if (write.action() instanceof RowWrite.BindAndRun run) {
      addBinder(body, write, run.binder(), run.statement());
    } else if (write.action() instanceof RowWrite.UpdateElseInsert both) {
      // The insert first: its binder makes the key that is returned, whichever of the two runs.
      addBinder(body, write, both.insertBinder(), both.insert());
      body.addStatement("$N($N, $N)", both.updateBinder(), both.update().local(), row);
    }
  }

  /** The local of the statement that runs for each row. */
  static String statement(RowWrite write) {
    if (write.action() instanceof RowWrite.RunWith run) {
      return run.call().statement();
    }
    if (write.action() instanceof RowWrite.BindAndRun run) {
      return run.statement().local();
    }
    return ((RowWrite.UpdateElseInsert) write.action()).insert().local();
  }

  private static void addBinder(
      CodeBlock.Builder body, RowWrite write, String binder, RowWrite.Prepared statement) {
    CodeBlock call = CodeBlock.of("$N($N, $N)", binder, statement.local(), write.rows().row());
    if (write.known() instanceof RowWrite.FromBinder known) {
      body.addStatement(
          "$T $N =$W$L", TypeNames.of(known.local().type()), known.local().name(), call);
    } else {
      body.addStatement("$L", call);
    }
  }
}
