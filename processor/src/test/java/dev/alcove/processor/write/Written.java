// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.plan.DaoPlanner;
import dev.alcove.processor.plan.GeneratedMark;
import dev.alcove.processor.plan.LiveTablesPlanner;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From models to text, through the planners. */
final class Written {

  private Written() {}

  /** The class for a DAO of the database {@code chat.ChatDatabase}. */
  static GeneratedFile dao(DaoBuilder dao) {
    DaoPlanner planner =
        new DaoPlanner(
            database(),
            LiveTablesPlanner.plan(database(), List.of(), List.of()),
            GeneratedMark.NONE);
    return DaoWriter.write(planner.plan(dao.dao(), dao.queries(), Map.of()));
  }

  private static Database database() {
    return new Database(
        ChatModel.type("ChatDatabase"),
        true,
        List.of(new Version(1, "", "", List.of(), Origin.NONE)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MinimumSqlite.NEWEST,
        Set.of(),
        Origin.NONE);
  }
}
