// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Alcove;
import dev.alcove.DatabaseFactory;
import dev.alcove.Engine;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.History;
import dev.alcove.schema.Schema;
import java.io.File;

/** Written by hand as the processor would write it. */
public final class ScratchDatabase_Impl extends GeneratedDatabase implements ScratchDatabase {
  ScratchDatabase_Impl(Engine engine) {
    super(engine);
  }

  static ScratchDatabase_Impl open(File file) {
    return (ScratchDatabase_Impl) Alcove.open(ScratchDatabase.class, Drivers.file(file));
  }

  /** Found by name. */
  public static final class Factory implements DatabaseFactory<ScratchDatabase> {
    @Override
    public Schema schema() {
      return Schema.builder("ScratchDatabase")
          .version(1, "", "", "scratch")
          .statement("CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);")
          .statement("CREATE TABLE cells (id INTEGER PRIMARY KEY, value);")
          .build();
    }

    @Override
    public History history() {
      return History.builder().build();
    }

    @Override
    public ScratchDatabase create(Engine engine) {
      return new ScratchDatabase_Impl(engine);
    }
  }
}
