// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Version;
import org.junit.jupiter.api.Test;

class DatabaseReaderTest {

  private static final String ROW = "@Table record Row(@PrimaryKey long id) {}";

  private static Database database(String annotation) {
    return Declarations.of(ROW, annotation + " public interface Db extends AlcoveDatabase {}")
        .database();
  }

  @Test
  void historyIsAscending() {
    Database database =
        database(
            "@Version(value = 2, note = \"b\")"
                + " @Version(value = 1, date = \"2024-01-01\") @Database(tables = Row.class)");
    assertThat(database.versions().stream().map(Version::value)).containsExactly(1, 2).inOrder();
    assertThat(database.versions().get(1).note()).isEqualTo("b");
    assertThat(database.currentVersion()).isEqualTo(2);
    assertThat(database.isPublic()).isTrue();
  }

  @Test
  void databaseWithoutHistoryIsVersionOne() {
    assertThat(database("@Database(tables = Row.class)").currentVersion()).isEqualTo(1);
  }

  @Test
  void minimumSqliteIsReadWithTwoOrThreeParts() {
    assertThat(database("@Database(tables = Row.class)").minimumSqlite())
        .isEqualTo(MinimumSqlite.NEWEST);
    assertThat(database("@Database(tables = Row.class, minSqlite = \"3.22\")").minimumSqlite())
        .isEqualTo(new MinimumSqlite(3_022_000, 0));
    assertThat(database("@Database(tables = Row.class, minSqlite = \"3.8.6\")").minimumSqlite())
        .isEqualTo(new MinimumSqlite(3_008_006, 0));
  }

  @Test
  void androidLevelStandsForTheSqliteItShipped() {
    assertThat(database("@Database(tables = Row.class, minAndroid = 25)").minimumSqlite())
        .isEqualTo(new MinimumSqlite(3_009_002, 25));
    assertThat(database("@Database(tables = Row.class, minAndroid = 37)").minimumSqlite())
        .isEqualTo(new MinimumSqlite(3_050_000, 37));
    assertThat(
            database("@Database(tables = Row.class, minAndroid = 30, minSqlite = \"3.9\")")
                .minimumSqlite())
        .isEqualTo(new MinimumSqlite(3_009_000, 30));
  }

  @Test
  void viewsAndInheritedDaosAreRead() {
    Database database =
        Declarations.of(
                ROW,
                "@View(\"SELECT count(*) AS row_count FROM row\") @Version(3)"
                    + " record RowStatistics(long rowCount) {}",
                "@Dao interface RowDao { @Insert void insert(Row row); }",
                "interface Daos { RowDao rows(); default RowDao same() { return rows(); } }",
                "@Database(tables = Row.class, views = RowStatistics.class)"
                    + " interface Db extends AlcoveDatabase, Daos {}")
            .database();
    assertThat(database.views().get(0).name()).isEqualTo("row_statistics");
    assertThat(database.views().get(0).since()).isEqualTo(3);
    assertThat(database.views().get(0).rowClass().columns().get(0).name()).isEqualTo("row_count");
    assertThat(database.daos()).hasSize(1);
    assertThat(database.daos().get(0).method()).isEqualTo("rows");
    assertThat(database.isPublic()).isFalse();
  }

  @Test
  void versionOfATableIsThatOfItsColumnsAndIndexesUnlessTheySayMore() {
    var table =
        Declarations.tables(
                "Row.class",
                """
                @Version(2) @Table @Index(value = "a", version = 4) @Check("a > 0")
                record Row(@PrimaryKey long id, long a, @Version(3) @Index Long b) {}
                """)
            .database()
            .tables()
            .get(0);
    assertThat(table.since()).isEqualTo(2);
    assertThat(table.column("a").since()).isEqualTo(2);
    assertThat(table.column("b").since()).isEqualTo(3);
    assertThat(table.indexes().get(0).since()).isEqualTo(3);
    assertThat(table.indexes().get(1).since()).isEqualTo(4);
    assertThat(table.checks().get(0).since()).isEqualTo(2);
  }
}
