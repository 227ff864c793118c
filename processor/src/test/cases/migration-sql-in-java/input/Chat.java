// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id, String content, @Version(2) String traceId, @Version(3) int size) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(2)
@Version(3)
interface ChatDatabase extends AlcoveDatabase {

  String WRONG = "UPDATE message SET trace_id = ''";

  @MigrationStep(to = 2)
  static void trace(MigrationContext step) {
    step.execute("CREATE TEMP TABLE traces (id TEXT, trace_id TEXT)");
    step.execute("INSERT INTO traces SELECT id, 't' || rowid FROM messages");
    step.forEachRow(
        SqlQuery.of("SELECT id, trace FROM traces"),
        100,
        row -> step.execute("UPDATE messages SET trace_id = ?" + " WHERE id = ?1", row.getText(1)));
    step.execute(WRONG);
    step.execute(("DROP TABLE traces" + ""));
  }

  @MigrationStep(to = 3)
  static void size(MigrationContext step) {
    for (String word : new String[] {"content"}) {
      step.execute("CREATE TEMP TABLE " + word + "s (id TEXT)");
    }
    // What is there now, nobody knows.
    step.execute("UPDATE messages SET size = (SELECT count(*) FROM contents)");
  }
}
