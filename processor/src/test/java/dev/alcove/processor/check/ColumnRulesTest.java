// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.column;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.direct;
import static dev.alcove.processor.model.Models.table;
import static dev.alcove.processor.model.Models.type;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.GeneratedId.Strategy;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about keys and columns. */
class ColumnRulesTest {

  private static TableBuilder messages() {
    return table("messages").text("id").primaryKey();
  }

  private static List<String> judge(TableBuilder table) {
    return Judged.declarations(databaseOf(table));
  }

  @Test
  void keyMustBeOfColumnsThatAreThere() {
    assertThat(judge(table("messages").text("id").primaryKey("idd")))
        .containsExactly("unknown-column at messages");
  }

  @Test
  void keyNamesAColumnOnce() {
    assertThat(judge(table("messages").text("id").primaryKey("id", "ID")))
        .containsExactly("duplicate-column at messages");
  }

  @Test
  void keyMayBeMissingOnlyWhereNothingElseIs() {
    assertThat(judge(table("messages").text("id"))).containsExactly("no-primary-key at Messages");
    assertThat(judge(table("messages"))).containsExactly("no-columns at Messages");
  }

  @Test
  void columnsDifferByMoreThanCase() {
    assertThat(judge(messages().text("ID"))).containsExactly("duplicate-column at ID");
  }

  @Test
  void autoIncrementIsForASingleNumber() {
    assertThat(judge(table("m").integer("id").primaryKey().autoIncrement())).isEmpty();
    assertThat(judge(table("m").text("id").primaryKey().autoIncrement()))
        .containsExactly("auto-increment at m");
    assertThat(judge(table("m").integer("id").primaryKey().autoIncrement().withoutRowId()))
        .containsExactly("auto-increment at m");
  }

  @Test
  void defaultsThatFit() {
    TableBuilder table =
        messages()
            .text("a")
            .defaultValue("'x'")
            .integer("b")
            .defaultValue("-1")
            .real("c")
            .defaultValue("1")
            .blob("d")
            .defaultValue("x'00'")
            .instant("e")
            .defaultValue("CURRENT_TIMESTAMP")
            .text("f")
            .nullable()
            .defaultValue("NULL")
            .bool("g")
            .defaultValue("true")
            .text("h")
            .defaultValue("(lower('X'))");

    assertThat(judge(table)).isEmpty();
  }

  @Test
  void defaultsThatDoNotFit() {
    assertThat(judge(messages().text("a").defaultValue("active")))
        .containsExactly("default-value at a");
    assertThat(judge(messages().text("a").defaultValue("\"active\"")))
        .containsExactly("default-value at a");
    assertThat(judge(messages().text("a").defaultValue("null")))
        .containsExactly("default-value at a");
    assertThat(judge(messages().integer("a").defaultValue("1.5")))
        .containsExactly("default-value at a");
    assertThat(judge(messages().blob("a").defaultValue("'x'")))
        .containsExactly("default-value at a");
  }

  @Test
  void generatedColumnHasNoOtherSource() {
    assertThat(judge(messages().integer("size").generatedAs("length(id)"))).isEmpty();
    assertThat(judge(messages().integer("size").generatedAs("1").defaultValue("0")))
        .containsExactly("generated-column at size");
    assertThat(judge(table("m").text("id").generatedAs("'a'").primaryKey()))
        .containsExactly("generated-column at id");
    assertThat(judge(messages().integer("size").generatedStored("")))
        .containsExactly("generated-column at size");
  }

  @Test
  void madeIdentifierIsTextOrAPlainUuid() {
    TypeRef uuid = TypeRef.of("java.util", "UUID");
    Conversion conversion = new Conversion.BuiltIn(uuid, StorageClass.TEXT, BuiltInType.UUID);

    assertThat(judge(messages().text("a").generatedId("m_", Strategy.NANO))).isEmpty();
    assertThat(judge(messages().column(column("a", conversion)).generatedId("", Strategy.UUID)))
        .isEmpty();
    assertThat(judge(messages().column(column("a", conversion)).generatedId("m", Strategy.UUID)))
        .containsExactly("generated-id at a");
    assertThat(judge(messages().integer("a").generatedId("", Strategy.NANO)))
        .containsExactly("generated-id at a");
  }

  @Test
  void stampIsATime() {
    TableBuilder good =
        messages().instant("a").stamp(Stamp.CREATED_AT).integer("b").stamp(Stamp.UPDATED_AT);

    assertThat(judge(good)).isEmpty();
    assertThat(judge(messages().text("a").stamp(Stamp.CREATED_AT)))
        .containsExactly("time-stamp at a");
    assertThat(judge(good.instant("c").stamp(Stamp.UPDATED_AT))).containsExactly("time-stamp at c");
  }

  @Test
  void conversionNeedsBothDirections() {
    TypeRef usage = type("Usage");
    Conversion text = direct(Models.STRING, StorageClass.TEXT);
    Conversion half = new Conversion.Converted(usage, null, null, text);

    assertThat(judge(messages().column(column("a", new Conversion.Missing(usage)))))
        .containsExactly("no-converter at a");
    assertThat(judge(messages().column(column("a", half)))).containsExactly("no-converter at a");
  }
}
