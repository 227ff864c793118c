// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullnessReaderTest {

  private static boolean isNotNull(String head, String field, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add(head + " @Table class Row { @PrimaryKey public long id; " + field + " value; }");
    Table table =
        Declarations.tables("Row.class", all.toArray(String[]::new)).database().tables().get(0);
    return table.column("value").notNull();
  }

  @Test
  void primitiveIsNeverNull() {
    assertThat(isNotNull("", "public int")).isTrue();
    assertThat(isNotNull("", "public Integer")).isFalse();
  }

  @Test
  void declarationAnnotationsOfAnyMakerCount() {
    String notNull = "@interface NotNull {}";
    assertThat(isNotNull("", "@NotNull public String", notNull)).isTrue();
    String checkForNull = "@interface CheckForNull {}";
    assertThat(isNotNull("@NullMarked", "@CheckForNull public String", checkForNull)).isFalse();
  }

  @Test
  void nonnullWhenMaybeMeansNullable() {
    String nonnull = "@interface Nonnull { When when() default When.ALWAYS; }";
    String when = "enum When { ALWAYS, MAYBE }";
    assertThat(isNotNull("", "@Nonnull public String", nonnull, when)).isTrue();
    assertThat(isNotNull("", "@Nonnull(when = When.MAYBE) public String", nonnull, when)).isFalse();
  }

  @Test
  void annotationOnAnArraysComponentSaysNothingOfTheArray() {
    assertThat(isNotNull("@NullMarked", "public byte @Nullable []")).isFalse();
    assertThat(isNotNull("@NullMarked", "public byte[]")).isTrue();
  }

  @Test
  void unmarkedClassInsideAMarkedOneIsUnmarked() {
    Table table =
        Declarations.tables(
                "Outer.Row.class",
                "@NullMarked class Outer { @NullUnmarked @Table"
                    + " static class Row { @PrimaryKey public long id; public String value; } }")
            .database()
            .tables()
            .get(0);
    assertThat(table.column("value").notNull()).isFalse();
  }

  @Test
  void markedPackageCounts() {
    Declarations declarations =
        Declarations.ofFiles(
            JavaFileObjects.forSourceString(
                "test.package-info", "@org.jspecify.annotations.NullMarked package test;"),
            "@Table record Row(@PrimaryKey long id, String value) {}",
            "@Database(tables = Row.class) interface Db extends AlcoveDatabase {}");
    assertThat(declarations.database().tables().get(0).column("value").notNull()).isTrue();
  }

  @Test
  void nullableTypeVariableOfABaseIsNullableInEachSubclass() {
    Table table =
        Declarations.tables(
                "Row.class",
                "@NullMarked abstract class Base<T, U> { public @Nullable T a; public U b; }",
                "@NullMarked @Table class Row extends Base<String, @Nullable String>"
                    + " { @PrimaryKey public long id; }")
            .database()
            .tables()
            .get(0);
    assertThat(table.column("a").notNull()).isFalse();
    assertThat(table.column("b").notNull()).isFalse();
  }

  @Test
  void stampsAndGeneratedKeysAreNotNullWhateverJavaSays() {
    assertThat(isNotNull("", "@CreatedAt public @Nullable Instant")).isTrue();
    assertThat(isNotNull("", "@UpdatedAt public Instant")).isTrue();
    assertThat(isNotNull("", "@GeneratedId public String")).isTrue();
  }
}
