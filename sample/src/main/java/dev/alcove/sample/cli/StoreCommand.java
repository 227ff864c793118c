// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the database. */
abstract class StoreCommand implements Callable<Integer> {

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  /** Does the work; the database is closed afterwards. Returns the exit code. */
  abstract int run(ChatDatabase database, PrintWriter out) throws Exception;

  /** Whether a database that is missing is made; else the command says that there is none. */
  boolean createsDatabase() {
    return false;
  }

  @Override
  public final Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (ChatDatabase database = createsDatabase() ? store.openOrCreate() : store.open()) {
      return run(database, out);
    } finally {
      out.flush();
    }
  }

  /** Where the database is. */
  final StoreOption store() {
    return store;
  }

  /** Where progress and complaints go. */
  final PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
