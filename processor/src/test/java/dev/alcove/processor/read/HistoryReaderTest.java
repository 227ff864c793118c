// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Version;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What versions did, as the model tells it. */
class HistoryReaderTest {

  private static final String ROW = "@Table record Row(@PrimaryKey long id) {}";

  private static final JavaFileObject MIGRATION_CONTEXT =
      JavaFileObjects.forSourceString(
          "dev.alcove.MigrationContext",
          "package dev.alcove; public interface MigrationContext {}");

  private static Table table(String declaration) {
    return Declarations.tables("Row.class", declaration).database().tables().get(0);
  }

  private static List<String> renamings(List<Renaming> renamings) {
    return renamings.stream().map(each -> each.from() + " until " + each.version()).toList();
  }

  private static List<String> renamings(Table table, String column) {
    return renamings(table.column(column).history().renamings());
  }

  @Test
  void renamingsAndAlterationsAreAscending() {
    Table table =
        table(
            """
            @Table("rows")
            @Renamed(from = "lines", version = 4) @Renamed(from = "entries", version = 2)
            record Row(@PrimaryKey long id,
              @Renamed(from = "b", version = 5) @Renamed(from = "a", version = 3)
              @Altered(version = 6, using = "trim(c)") @Altered(version = 4, using = "b || ''")
              String c) {}
            """);
    assertThat(renamings(table.history().renamings()))
        .containsExactly("entries until 2", "lines until 4")
        .inOrder();
    assertThat(renamings(table, "c")).containsExactly("a until 3", "b until 5").inOrder();
    assertThat(table.column("c").history().alterations().stream().map(Alteration::using))
        .containsExactly("b || ''", "trim(c)")
        .inOrder();
    assertThat(renamings(table, "id")).isEmpty();
  }

  @Test
  void repeatedRenamingIsQuotedAndASingleOneIsNot() {
    Table table =
        table(
            """
            @Table record Row(@PrimaryKey long id, @Renamed(from = "x", version = 2) long a,
              @Renamed(from = "y", version = 2) @Renamed(from = "z", version = 3) long b) {}
            """);
    assertThat(table.column("a").history().renamings().get(0).origin().label()).isEqualTo("Row.a");
    assertThat(table.column("b").history().renamings().get(0).origin().label())
        .isEqualTo("@Renamed(from=\"y\", version=2) on Row.b");
  }

  @Test
  void removalsTellKindAndPlaceOfEachName() {
    Table table =
        table(
            """
            @Table
            @Removed(version = 3, columns = {"a", "b"}, indexes = "i", triggers = "t",
                fullText = true)
            @Removed(version = 2, columns = "c")
            record Row(@PrimaryKey long id) {}
            """);
    List<Removal> removals = table.history().removals();
    assertThat(removals.stream().map(Removal::version)).containsExactly(2, 3).inOrder();
    assertThat(removals.get(0).fullText()).isFalse();
    Removal second = removals.get(1);
    assertThat(second.columns()).containsExactly("a", "b").inOrder();
    assertThat(second.indexes()).containsExactly("i");
    assertThat(second.triggers()).containsExactly("t");
    assertThat(second.fullText()).isTrue();
  }

  @Test
  void namesOfASingleRemovalHavePlacesOfTheirOwn() {
    Table table =
        table(
            "@Table @Removed(version = 2, columns = {\"a\", \"b\"}) record Row(@PrimaryKey long id) {}");
    Removal removal = table.history().removals().get(0);
    assertThat(removal.names().get(0).origin().id())
        .isNotEqualTo(removal.names().get(1).origin().id());
    assertThat(removal.names().get(0).origin().id()).isNotEqualTo(removal.origin().id());
  }

  @Test
  void databaseTellsItsRemovedTablesAndViews() {
    Database database =
        Declarations.of(
                ROW,
                "@Database(tables = Row.class) @Removed(version = 2, tables = \"a\", views = \"v\")"
                    + " interface Db extends AlcoveDatabase {}")
            .database();
    assertThat(database.removals().get(0).tables()).containsExactly("a");
    assertThat(database.removals().get(0).views()).containsExactly("v");
  }

  @Test
  void formerNamesInAnEmbeddedPartHaveItsPrefix() {
    Table table =
        Declarations.tables(
                "Row.class",
                "record Author(@Renamed(from = \"nick\", version = 2) String name) {}",
                """
                @Table record Row(@PrimaryKey long id, @Embedded(prefix = "by_") Author by,
                    @Embedded(prefix = "to_") Author to) {}
                """)
            .database()
            .tables()
            .get(0);
    assertThat(renamings(table, "by_name")).containsExactly("by_nick until 2");
    assertThat(renamings(table, "to_name")).containsExactly("to_nick until 2");
  }

  @Test
  void whatASharedClassWentThroughConcernsOnlyTablesThatWereThere() {
    List<Table> tables =
        Declarations.tables(
                "Row.class, Late.class",
                """
                @Removed(version = 2, columns = "gone")
                abstract class Base {
                  @PrimaryKey public long id;
                  @Renamed(from = "label", version = 2) @Altered(version = 4, using = "title")
                  public String title;
                  @Version(2) public String note;
                }
                """,
                "record Author(@Renamed(from = \"nick\", version = 3) String name) {}",
                "@Table class Row extends Base { @Embedded public Author author; }",
                "@Version(3) @Table class Late extends Base { @Embedded public Author author; }")
            .database()
            .tables();
    Table row = tables.get(0);
    Table late = tables.get(1);
    assertThat(renamings(row, "title")).containsExactly("label until 2");
    assertThat(renamings(row, "name")).containsExactly("nick until 3");
    assertThat(row.column("note").since()).isEqualTo(2);
    assertThat(row.history().removals()).hasSize(1);
    assertThat(renamings(late, "title")).isEmpty();
    assertThat(renamings(late, "name")).isEmpty();
    assertThat(late.column("title").history().alterations()).hasSize(1);
    assertThat(late.column("note").since()).isEqualTo(3);
    assertThat(late.history().removals()).isEmpty();
  }

  @Test
  void nameOfATableIsItsOwnAndSoAreItsFormerOnes() {
    List<Table> tables =
        Declarations.tables(
                "Row.class, Archived.class",
                "@Table @Renamed(from = \"line\", version = 2) class Row { @PrimaryKey public long id; }",
                "@Table class Archived extends Row {}")
            .database()
            .tables();
    assertThat(renamings(tables.get(0).history().renamings())).containsExactly("line until 2");
    assertThat(tables.get(1).history().renamings()).isEmpty();
  }

  @Test
  void columnOfAnEnumTellsTheNamesThatItHolds() {
    Table table =
        Declarations.tables(
                "Row.class",
                "enum Role { USER, TOOL { @Override public String toString() { return \"t\"; } }; int x; }",
                """
                class Text {
                  @Converter static String of(Role role) { return role.toString(); }
                  @Converter static Role of(String text) { return Role.USER; }
                }
                """,
                """
                @Table record Row(@PrimaryKey long id, Role role, Optional<Role> maybe,
                    @Column(converters = Text.class) Role own, String text) {}
                """)
            .database()
            .tables()
            .get(0);
    assertThat(table.column("role").constants()).containsExactly("USER", "TOOL").inOrder();
    assertThat(table.column("maybe").constants()).containsExactly("USER", "TOOL").inOrder();
    assertThat(table.column("own").constants()).isEmpty();
    assertThat(table.column("text").constants()).isEmpty();
  }

  @Test
  void enumThatAConverterGivesIsHeldByItsNamesToo() {
    Table table =
        Declarations.tables(
                "Row.class",
                "enum Level { LOW, HIGH }",
                "record Score(int points) {}",
                """
                class Scores {
                  @Converter static Level of(Score score) { return Level.LOW; }
                  @Converter static Score of(Level level) { return new Score(1); }
                }
                """,
                """
                @Table record Row(@PrimaryKey long id,
                    @Column(converters = Scores.class) Score score) {}
                """)
            .database()
            .tables()
            .get(0);
    assertThat(table.column("score").constants()).containsExactly("LOW", "HIGH").inOrder();
  }

  @Test
  void columnOfAKeyKeepsItsHistory() {
    Column key =
        table("@Table record Row(@PrimaryKey @Renamed(from = \"key\", version = 2) String id) {}")
            .column("id");
    assertThat(key.notNull()).isTrue();
    assertThat(renamings(key.history().renamings())).containsExactly("key until 2");
  }

  @Test
  void eachStatementOfAVersionHasItsPlace() {
    Database database =
        Declarations.of(
                ROW,
                "@Database(tables = Row.class)"
                    + " @Version(value = 1, sql = {\"DELETE FROM a\", \"DELETE FROM b\"})"
                    + " interface Db extends AlcoveDatabase {}")
            .database();
    List<Version.Statement> sql = database.versions().get(0).sql();
    assertThat(sql.stream().map(Version.Statement::text))
        .containsExactly("DELETE FROM a", "DELETE FROM b")
        .inOrder();
    assertThat(sql.get(0).origin().id()).isNotEqualTo(sql.get(1).origin().id());
  }

  @Test
  void javaStepsAreAscending() {
    Database database =
        Declarations.ofFiles(
                MIGRATION_CONTEXT,
                ROW,
                """
                @Database(tables = Row.class) interface Db extends AlcoveDatabase {
                  @MigrationStep(to = 3) static void fillTitles(MigrationContext step) {}
                  @MigrationStep(to = 2) static void parse(MigrationContext step) throws Exception {}
                  static void other(MigrationContext step) {}
                }
                """)
            .database();
    assertThat(database.javaSteps().stream().map(JavaStep::method))
        .containsExactly("parse", "fillTitles")
        .inOrder();
    assertThat(database.javaSteps().get(0).to()).isEqualTo(2);
    assertThat(database.javaSteps().get(0).owner()).isEqualTo(database.type());
  }
}
