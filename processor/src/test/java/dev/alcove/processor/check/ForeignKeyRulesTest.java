// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.ForeignKey.Action;
import dev.alcove.processor.model.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about foreign keys. */
class ForeignKeyRulesTest {

  private static TableBuilder sessions() {
    return table("sessions").text("id").primaryKey().text("title").integer("number");
  }

  private static TableBuilder messages() {
    return table("messages").text("id").primaryKey().text("session_id").index("session_id");
  }

  private static List<String> judge(TableBuilder child) {
    return Judged.declarations(databaseOf(sessions(), child));
  }

  @Test
  void keyToTheParentsKeyIsFine() {
    assertThat(judge(messages().references("sessions", "id"))).isEmpty();
  }

  @Test
  void parentMustBeListed() {
    assertThat(judge(messages().references("topics", "id")))
        .containsExactly("unlisted-table at messages.session_id");
  }

  @Test
  void parentsColumnMustBeThere() {
    assertThat(judge(messages().references("sessions", "idd")))
        .containsExactly("unknown-column at messages.session_id");
  }

  @Test
  void childsColumnMustBeThere() {
    assertThat(judge(messages().foreignKey(List.of("sesion_id"), "sessions", List.of("id"))))
        .containsExactly("unknown-column at messages.sesion_id");
  }

  @Test
  void columnsMustBeAsMany() {
    TableBuilder child =
        messages().foreignKey(List.of("session_id", "id"), "sessions", List.of("id"));

    assertThat(judge(child)).containsExactly("foreign-key-columns at messages.session_id+id");
  }

  @Test
  void parentsColumnsMustTellOneRow() {
    assertThat(judge(messages().references("sessions", "title")))
        .containsExactly("foreign-key-target at messages.session_id");
  }

  @Test
  void uniqueIndexTellsOneRow() {
    TableBuilder parent = sessions().uniqueIndex("title");

    assertThat(Judged.declarations(databaseOf(parent, messages().references("sessions", "title"))))
        .isEmpty();
  }

  @Test
  void partialUniqueIndexDoesNotTellOneRow() {
    TableBuilder parent = sessions().index("by_title", true, "number > 0", "title");

    assertThat(Judged.declarations(databaseOf(parent, messages().references("sessions", "title"))))
        .containsExactly("foreign-key-target at messages.session_id");
  }

  @Test
  void compositeKeyMayBeNamedInAnyOrder() {
    TableBuilder parent =
        table("topics").text("session").text("name").primaryKey("session", "name");
    TableBuilder child =
        table("messages")
            .text("id")
            .primaryKey()
            .text("topic")
            .text("session")
            .index("topic", "session")
            .foreignKey(List.of("topic", "session"), "topics", List.of("name", "session"));

    assertThat(Judged.declarations(databaseOf(parent, child))).isEmpty();
  }

  @Test
  void textCannotReferToANumber() {
    TableBuilder parent = sessions().uniqueIndex("number");

    assertThat(Judged.declarations(databaseOf(parent, messages().references("sessions", "number"))))
        .containsExactly("foreign-key-type at messages.session_id");
  }

  @Test
  void setNullNeedsAColumnThatTakesNull() {
    TableBuilder child = messages().references("sessions", "id").onDelete(Action.SET_NULL);

    assertThat(judge(child)).containsExactly("foreign-key-action at messages.session_id");
  }

  @Test
  void setDefaultNeedsADefault() {
    TableBuilder child = messages().references("sessions", "id").onUpdate(Action.SET_DEFAULT);

    assertThat(judge(child)).containsExactly("foreign-key-action at messages.session_id");
    assertThat(
            judge(
                messages()
                    .defaultValue("'none'")
                    .references("sessions", "id")
                    .onUpdate(Action.SET_DEFAULT)))
        .isEmpty();
  }

  @Test
  void columnWithoutIndexIsWarnedOf() {
    TableBuilder child =
        table("messages").text("id").primaryKey().text("session_id").references("sessions", "id");

    assertThat(judge(child)).containsExactly("unindexed-foreign-key at messages.session_id");
  }

  @Test
  void everyIndexThatBeginsWithTheColumnServes() {
    for (String first : new String[] {"session_id", "SESSION_ID DESC", "\"session_id\""}) {
      TableBuilder child =
          table("messages")
              .text("id")
              .primaryKey()
              .text("session_id")
              .references("sessions", "id")
              .index(first, "id");

      assertThat(judge(child)).isEmpty();
    }
  }

  @Test
  void indexOfTheRowsThatReferToSomethingServes() {
    TableBuilder child =
        table("messages")
            .text("id")
            .primaryKey()
            .text("session_id")
            .nullable()
            .references("sessions", "id")
            .index("some", false, "session_id IS NOT NULL", "session_id");

    assertThat(judge(child)).isEmpty();
  }

  @Test
  void indexOfOtherRowsDoesNotServe() {
    TableBuilder child =
        table("messages")
            .text("id")
            .primaryKey()
            .text("session_id")
            .references("sessions", "id")
            .index("some", false, "id > 'a'", "session_id");

    assertThat(judge(child)).containsExactly("unindexed-foreign-key at messages.session_id");
  }

  @Test
  void primaryKeyServesAsIndex() {
    TableBuilder child = table("tags").text("session_id").references("sessions", "id").text("tag");

    assertThat(judge(child.primaryKey("session_id", "tag"))).isEmpty();
  }
}
