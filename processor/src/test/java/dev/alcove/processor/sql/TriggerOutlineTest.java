// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.sql.TriggerOutline.Event;
import dev.alcove.processor.sql.TriggerOutline.Write;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the text of a trigger tells. */
class TriggerOutlineTest {

  private static TriggerOutline outline(String sql) {
    TriggerOutline outline = TriggerOutline.of(sql);
    assertThat(outline).isNotNull();
    return outline;
  }

  @Test
  void eventAndTableAreRead() {
    TriggerOutline outline = outline("BEFORE DELETE ON \"a b\" BEGIN SELECT 1; END");

    assertThat(outline.event()).isEqualTo(Event.DELETE);
    assertThat(outline.table()).isEqualTo("a b");
    assertThat(outline.tableSpan()).isEqualTo(new Span(17, 22));
  }

  @Test
  void timeMayBeMissing() {
    assertThat(outline("INSERT ON t BEGIN SELECT 1; END").event()).isEqualTo(Event.INSERT);
    assertThat(outline("INSTEAD OF UPDATE ON v BEGIN SELECT 1; END").event())
        .isEqualTo(Event.UPDATE);
  }

  @Test
  void columnsOfUpdateAreRead() {
    assertThat(outline("UPDATE OF a, \"b\" ON t BEGIN SELECT 1; END").columns())
        .containsExactly("a", "b")
        .inOrder();
  }

  @Test
  void writesAreRead() {
    String body =
        "BEGIN INSERT OR REPLACE INTO a VALUES (1);"
            + " UPDATE b SET x = (SELECT y FROM c), (y, z) = (1, 2) WHERE w = 3;"
            + " DELETE FROM d WHERE id IN (SELECT id FROM e);"
            + " SELECT * FROM f; END";

    assertThat(outline("AFTER INSERT ON t WHEN new.a = ';' " + body).writes())
        .containsExactly(
            new Write(Event.INSERT, "a", List.of()),
            new Write(Event.DELETE, "a", List.of()),
            new Write(Event.UPDATE, "b", List.of("x", "y", "z")),
            new Write(Event.DELETE, "d", List.of()))
        .inOrder();
  }

  @Test
  void upsertAlsoUpdates() {
    String sql =
        "AFTER INSERT ON t BEGIN INSERT INTO a VALUES (1) ON CONFLICT DO UPDATE SET n = n + 1; END";

    assertThat(outline(sql).writes())
        .containsExactly(
            new Write(Event.INSERT, "a", List.of()), new Write(Event.UPDATE, "a", List.of("n")))
        .inOrder();
  }

  @Test
  void otherTextHasNoOutline() {
    assertThat(TriggerOutline.of("ON t BEGIN SELECT 1; END")).isNull();
    assertThat(TriggerOutline.of("AFTER INSERT INTO t")).isNull();
    assertThat(TriggerOutline.of("")).isNull();
  }
}
