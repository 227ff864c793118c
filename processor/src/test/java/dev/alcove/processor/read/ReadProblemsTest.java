// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mistake that makes a model impossible is reported once, at its place. */
class ReadProblemsTest {

  private static final String ROW = "@Table record Row(@PrimaryKey long id) {}";
  private static final String DATABASE =
      "@Database(tables = Row.class) interface Db extends AlcoveDatabase { RowDao rows(); }";

  private static String only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0).text();
  }

  private static String table(String... types) {
    return only(Declarations.tables("Row.class", types).problems());
  }

  private static String dao(String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add(ROW);
    all.add(DATABASE);
    return only(Declarations.of(all.toArray(String[]::new)).problems());
  }

  @Test
  void tableWithoutUsableConstructor() {
    assertThat(
            table(
                "@Table class Row { @PrimaryKey public final long id; String a;"
                    + " Row(long key) { id = key; } }"))
        .isEqualTo(
            """
            [alcove/no-constructor] Class Row has no constructor that can build its rows.
            Properties: id, a.
            Give it a constructor whose parameters are named like them, or an empty one and setters.\
            """);
  }

  @Test
  void tableWithTwoConstructorsOfOneLength() {
    assertThat(
            table(
                "@Table class Row { @PrimaryKey public final long id; String a; String b;"
                    + " Row(long id, String a) { this.id = id; }"
                    + " Row(String b, long id) { this.id = id; } }"))
        .startsWith("[alcove/several-constructors] Class Row has several constructors");
  }

  @Test
  void ignoredConstructorDoesNotCount() {
    assertThat(
            Declarations.tables(
                    "Row.class",
                    "@Table class Row { @PrimaryKey public final long id; String a; String b;"
                        + " @Ignore Row(long id, String a) { this.id = id; }"
                        + " Row(String b, long id) { this.id = id; } }")
                .problems())
        .isEmpty();
  }

  @Test
  void privateFieldWithoutGetter() {
    assertThat(
            table(
                "@Table class Row { @PrimaryKey public long id; private String a;"
                    + " public void setA(String a) { this.a = a; } }"))
        .startsWith("[alcove/no-getter] Row.a cannot be read: the field is private");
  }

  @Test
  void classThatEmbedsItself() {
    assertThat(
            table(
                "record Part(int n, @Embedded(prefix = \"p_\") Part part) {}",
                "@Table record Row(@PrimaryKey long id, @Embedded Part part) {}"))
        .startsWith("[alcove/embedded-type] Part.part embeds Part, which contains itself.");
  }

  @Test
  void keyOnClassAndOnField() {
    assertThat(table("@Table @PrimaryKey(columns = \"id\") record Row(@PrimaryKey long id) {}"))
        .startsWith("[alcove/several-primary-keys] Table class Row has a primary key on the class");
  }

  @Test
  void listedClassThatIsNoTable() {
    assertThat(table("record Row(long id) {}"))
        .startsWith("[alcove/listed-class] Db lists Row, which is not annotated with @Table.");
  }

  @Test
  void databaseThatDoesNotExtendAlcoveDatabase() {
    assertThat(
            only(Declarations.of(ROW, "@Database(tables = Row.class) interface Db {}").problems()))
        .startsWith("[alcove/database-type] Database Db is no interface");
  }

  @Test
  void minimumThatIsNoVersion() {
    assertThat(
            only(
                Declarations.of(
                        ROW,
                        "@Database(tables = Row.class, minSqlite = \"new\")"
                            + " interface Db extends AlcoveDatabase {}")
                    .problems()))
        .startsWith("[alcove/minimum-sqlite] minSqlite = \"new\" is no version of SQLite 3.");
  }

  @Test
  void converterThatIsNotStatic() {
    String converters =
        "class Row2 { @Converter String write(Locale l) { return null; }"
            + " @Converter static Locale read(String s) { return null; } }";
    assertThat(
            table(
                converters,
                "@Table(converters = Row2.class) record Row(@PrimaryKey long id, String s) {}"))
        .startsWith("[alcove/converter-method] Converter method Row2.write is not static.");
  }

  @Test
  void classWithoutConverters() {
    assertThat(
            table("@Table(converters = String.class) record Row(@PrimaryKey long id, String s) {}"))
        .startsWith("[alcove/converter-class] Class String has no usable @Converter method.");
  }

  @Test
  void databaseMethodThatReturnsNoDao() {
    assertThat(
            only(
                Declarations.of(
                        ROW,
                        "@Database(tables = Row.class) interface Db extends AlcoveDatabase"
                            + " { String name(); }")
                    .problems()))
        .startsWith("[alcove/database-method] Method Db.name does not return a type annotated");
  }

  @Test
  void daoMethodWithoutOrWithTwoOperations() {
    assertThat(dao("@Dao interface RowDao { void insert(Row row); }"))
        .startsWith("[alcove/dao-operation] Abstract method RowDao.insert has no annotation");
    assertThat(dao("@Dao interface RowDao { @Insert @Delete void insert(Row row); }"))
        .startsWith("[alcove/dao-operation] Method RowDao.insert has several annotations");
    assertThat(dao("@Dao interface RowDao { @Insert default void insert(Row row) {} }"))
        .startsWith("[alcove/dao-operation] Method RowDao.insert has a body");
  }

  @Test
  void daoThatIsNoInterfaceOrGeneric() {
    assertThat(dao("@Dao class RowDao {}")).startsWith("[alcove/dao-type] DAO RowDao is neither");
    assertThat(dao("@Dao interface RowDao<T> { @Insert void insert(T row); }"))
        .startsWith("[alcove/generic-dao] DAO RowDao has type parameters");
    assertThat(dao("@Dao interface RowDao { @Insert <T> void insert(T row); }"))
        .startsWith("[alcove/generic-dao] DAO method RowDao.insert has type parameters");
    assertThat(dao("@Dao abstract class RowDao { RowDao(int a) {} }"))
        .startsWith("[alcove/dao-constructor] DAO class RowDao has no constructor");
  }

  @Test
  void transactionThatCannotBeOverridden() {
    assertThat(dao("@Dao abstract class RowDao { @Transaction final void a() {} }"))
        .startsWith("[alcove/transaction-method] @Transaction method RowDao.a is final");
  }

  @Test
  void typeThatDoesNotExist() {
    List<Problem> problems =
        Declarations.tables("Row.class", "@Table record Row(@PrimaryKey long id, Lost lost) {}")
            .problems();
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).text())
        .isEqualTo(
            """
            [alcove/unresolved-type] Db is not checked yet, for the compiler does not find Lost.
            Mend the compiler's own errors first.\
            """);
  }
}
