// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about indexes. */
class IndexRulesTest {

  private static TableBuilder messages() {
    return table("messages").text("id").primaryKey().text("a").text("b");
  }

  private static List<String> judge(TableBuilder table) {
    return Judged.schema(databaseOf(table));
  }

  @Test
  void indexMustNameSomething() {
    assertThat(judge(messages().index("none", false, "", new String[0])))
        .containsExactly("empty-index at messages.none");
    assertThat(judge(messages().index("blank", false, "", " ")))
        .containsExactly("empty-index at messages.blank");
  }

  @Test
  void beginningOfAnotherIndexIsSuperfluous() {
    assertThat(judge(messages().index("long", false, "", "a", "b").index("short", false, "", "A")))
        .containsExactly("redundant-index at messages.short");
  }

  @Test
  void laterOfTwoEqualIndexesIsSuperfluous() {
    assertThat(judge(messages().index("one", false, "", "a").index("two", false, "", "\"a\" ASC")))
        .containsExactly("redundant-index at messages.two");
  }

  @Test
  void indexBesideAUniqueOneIsSuperfluous() {
    assertThat(judge(messages().index("plain", false, "", "a").index("guard", true, "", "a")))
        .containsExactly("redundant-index at messages.plain");
  }

  @Test
  void uniqueIndexGuardsWhatALongerOneDoesNot() {
    assertThat(judge(messages().index("long", false, "", "a", "b").index("guard", true, "", "a")))
        .isEmpty();
  }

  @Test
  void indexOnTheKeyIsSuperfluous() {
    assertThat(judge(messages().index("again", true, "", "id")))
        .containsExactly("redundant-index at messages.again");
  }

  @Test
  void indexThatSqliteRefusesReplacesNoOther() {
    assertThat(judge(messages().index("long", false, "", "a", "c").index("short", false, "", "a")))
        .containsExactly("unknown-column at messages.long");
  }

  @Test
  void otherOrderCollationOrConditionIsAnotherIndex() {
    TableBuilder table =
        messages()
            .index("plain", false, "", "a")
            .index("descending", false, "", "a DESC")
            .index("collated", false, "", "a COLLATE NOCASE")
            .index("partial", false, "b > 'x'", "a")
            .index("expression", false, "", "lower(a)");

    assertThat(judge(table)).isEmpty();
  }
}
