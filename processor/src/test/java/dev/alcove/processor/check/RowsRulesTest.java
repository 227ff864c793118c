// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.at;
import static dev.alcove.processor.model.Models.column;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.direct;
import static dev.alcove.processor.model.Models.rowClass;
import static dev.alcove.processor.model.Models.table;
import static dev.alcove.processor.model.Models.type;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.GeneratedId;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules about methods that write objects as rows. */
class RowsRulesTest {

  private static final TypeRef NOTES = type("Notes");
  private static final TypeRef BOXED_LONG = TypeRef.of("java.lang", "Long");

  private static TableBuilder notes() {
    return table("notes")
        .text("id")
        .primaryKey()
        .generatedId("n_", GeneratedId.Strategy.NANO)
        .text("title")
        .text("status")
        .defaultValue("'new'")
        .text("author")
        .nullable()
        .instant("created_at")
        .stamp(Stamp.CREATED_AT)
        .integer("size")
        .generatedAs("length(title)")
        .uniqueIndex("title");
  }

  private static TableBuilder logs() {
    return table("logs").integer("id").primaryKey().text("line");
  }

  private static TableBuilder tags() {
    return table("tags").text("name").primaryKey().withoutRowId().text("colour").nullable();
  }

  private static Column text(String name) {
    return column(name, direct(Models.STRING, StorageClass.TEXT));
  }

  private static RowClass partial(Column... columns) {
    return rowClass("Partial", columns);
  }

  private static RowsMethodBuilder insert(@Nullable TypeRef table) {
    return new RowsMethodBuilder(new Operation.Insert(table, "ABORT", at("insert")));
  }

  private static RowsMethodBuilder update(@Nullable TypeRef table) {
    return new RowsMethodBuilder(new Operation.Update(table, "ABORT", at("update")));
  }

  private static RowsMethodBuilder upsert(@Nullable TypeRef table, String... conflict) {
    return new RowsMethodBuilder(new Operation.Upsert(table, List.of(conflict), at("upsert")));
  }

  private static List<String> judge(RowsMethodBuilder method) {
    Database database = databaseOf(notes(), logs(), tags());
    return Judged.methods(database, method.dao());
  }

  @Test
  void wholeRowsCanBeInserted() {
    assertThat(judge(insert(null).row(notes().rowClass()))).isEmpty();
    assertThat(judge(insert(null).rows(notes().rowClass()).row(logs().rowClass()))).isEmpty();
  }

  @Test
  void somethingMustBeInserted() {
    assertThat(judge(insert(null))).containsExactly("row-parameter at write");
    assertThat(judge(insert(null).text())).containsExactly("row-parameter at p1");
  }

  @Test
  void everyParameterIsJudged() {
    assertThat(judge(insert(null).text().row(partial(text("id")))))
        .containsExactly("row-parameter at p1", "unlisted-table at p2");
  }

  @Test
  void namedTableMustBeListed() {
    assertThat(judge(insert(type("Topics")).row(partial(text("title")))))
        .containsExactly("unlisted-table at insert");
  }

  @Test
  void partialClassMayLeaveOutWhatIsMade() {
    assertThat(judge(insert(NOTES).row(partial(text("title"))))).isEmpty();
  }

  @Test
  void partialClassMustGiveWhatNobodyMakes() {
    assertThat(judge(insert(NOTES).row(partial(text("author")))))
        .containsExactly("missing-column at p1");
    assertThat(judge(insert(type("Logs")).row(partial(text("line"))))).isEmpty();
  }

  @Test
  void partialClassHasOnlyColumnsOfTheTable() {
    assertThat(judge(insert(NOTES).row(partial(text("title"), text("titel")))))
        .containsExactly("unknown-column at titel");
  }

  @Test
  void partialClassStoresAsTheTableDoes() {
    Column number = column("title", direct(Models.LONG, StorageClass.INTEGER));

    assertThat(judge(insert(NOTES).row(partial(number)))).containsExactly("column-type at title");
  }

  @Test
  void updateNeedsTheKeyAndSomethingElse() {
    assertThat(judge(update(NOTES).row(partial(text("id"), text("title"))))).isEmpty();
    assertThat(judge(update(NOTES).row(partial(text("title")))))
        .containsExactly("missing-key at p1");
    assertThat(judge(update(NOTES).row(partial(text("id")))))
        .containsExactly("nothing-to-update at p1");
  }

  @Test
  void deleteNeedsTheKeyAlone() {
    Operation delete = new Operation.Delete(NOTES, at("delete"));

    assertThat(judge(new RowsMethodBuilder(delete).row(partial(text("id"))))).isEmpty();
    assertThat(judge(new RowsMethodBuilder(delete).row(partial(text("title")))))
        .containsExactly("missing-key at p1");
  }

  @Test
  void upsertKnowsRowsByUniqueColumns() {
    assertThat(judge(upsert(null, "title").row(notes().rowClass()))).isEmpty();
    assertThat(judge(upsert(null, "status").row(notes().rowClass())))
        .containsExactly("conflict-columns at upsert");
    assertThat(judge(upsert(null, "titel").row(notes().rowClass())))
        .containsExactly("unknown-column at upsert");
  }

  @Test
  void upsertNeedsTheColumnsByWhichItKnowsRows() {
    assertThat(judge(upsert(NOTES).row(partial(text("title")))))
        .containsExactly("missing-key at p1");
    assertThat(judge(upsert(NOTES, "title").row(partial(text("title"))))).isEmpty();
  }

  @Test
  void insertReturnsRowIdKeyOrRow() {
    RowClass row = notes().rowClass();

    assertThat(judge(insert(null).row(row).returns(Models.LONG, StorageClass.INTEGER))).isEmpty();
    assertThat(judge(insert(null).row(row).returns(Models.INT, StorageClass.INTEGER))).isEmpty();
    assertThat(judge(insert(null).row(row).returns(Models.STRING, StorageClass.TEXT))).isEmpty();
    assertThat(judge(insert(null).row(row).returns(Container.NONE, row))).isEmpty();
    assertThat(judge(insert(null).rows(row).returns(Container.LIST, row))).isEmpty();
    assertThat(
            judge(insert(null).rows(row).returns(Container.LIST, BOXED_LONG, StorageClass.INTEGER)))
        .isEmpty();
  }

  @Test
  void insertReturnsNothingElse() {
    RowClass row = notes().rowClass();

    assertThat(judge(insert(null).row(row).returns(Models.DOUBLE, StorageClass.REAL)))
        .containsExactly("wrong-result at result");
    assertThat(judge(insert(null).row(row).returns(Container.LIST, row)))
        .containsExactly("wrong-result at result");
    assertThat(judge(insert(null).rows(row).returns(Container.NONE, row)))
        .containsExactly("wrong-result at result");
    assertThat(judge(insert(null).row(row).row(row).returns(Container.LIST, row)))
        .containsExactly("wrong-result at result");
  }

  @Test
  void storedRowIsOfColumnsOfTheTable() {
    RowClass result = partial(text("id"), text("titel"));

    assertThat(judge(insert(null).row(notes().rowClass()).returns(Container.NONE, result)))
        .containsExactly("unfilled-component at result");
  }

  @Test
  void tableWithoutRowIdGivesNone() {
    assertThat(
            judge(insert(null).row(tags().rowClass()).returns(Models.LONG, StorageClass.INTEGER)))
        .containsExactly("row-id at result");
  }

  @Test
  void updateReturnsCountsOnly() {
    RowClass row = notes().rowClass();

    assertThat(judge(update(null).rows(row).returns(Models.INT, StorageClass.INTEGER))).isEmpty();
    assertThat(judge(update(null).row(row).returns(Models.BOOLEAN, StorageClass.INTEGER)))
        .isEmpty();
    assertThat(judge(update(null).row(row).returns(Models.STRING, StorageClass.TEXT)))
        .containsExactly("wrong-result at result");
    assertThat(judge(update(null).row(row).returns(Container.NONE, row)))
        .containsExactly("wrong-result at result");
  }

  @Test
  void rowThatWasLeftOutHasNoResult() {
    Operation ignoring = new Operation.Insert(null, "IGNORE", at("insert"));
    RowClass row = logs().rowClass();

    assertThat(
            judge(
                new RowsMethodBuilder(ignoring)
                    .row(row)
                    .returns(Models.LONG, StorageClass.INTEGER)))
        .containsExactly("wrong-result at result");
    assertThat(
            judge(
                new RowsMethodBuilder(ignoring)
                    .row(row)
                    .returns(BOXED_LONG, StorageClass.INTEGER)
                    .orNull()))
        .isEmpty();
    assertThat(
            judge(
                new RowsMethodBuilder(ignoring)
                    .row(row)
                    .returns(Models.BOOLEAN, StorageClass.INTEGER)))
        .isEmpty();
  }
}
