// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders come from another module, as class files, whose constants no message can mark. */
final class CompiledOrderTest {

  private static final String ORDERS =
      """
      package orders;
      import dev.alcove.annotations.OrderBy;
      public enum Sorting {
        @OrderBy("title") TITLE, @OrderBy("titel DESC") LAST, @OrderBy("title NULLS LAST") KNOWN
      }
      """;

  private static final String NOTES =
      """
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.List;
      import orders.Sorting;
      @Table("notes") record Note(@PrimaryKey long id, String title) {}
      @Dao interface NoteDao {
        @Query("SELECT title FROM notes ORDER BY :sorting")
        List<String> titles(Sorting sorting);
      }
      @Database(tables = Note.class, minSqlite = "3.8.6")
      interface Notes extends AlcoveDatabase { NoteDao notes(); }
      """;

  @TempDir Path folder;

  @Test
  void wrongColumnIsReportedAtTheQueryWithTheNameOfTheConstant() throws IOException {
    assertThat(problems(ORDERS))
        .isEqualTo(
            """
            Notes.java:7:10 error [alcove/unknown-column] Sorting.LAST in NoteDao.titles names \
            "titel", which table "notes" does not have.
              titel DESC
              ^~~~~
              Closest: "title". Columns: id, title.
            """);
  }

  @Test
  void whatIsTooNewIsReportedAtTheQueryWithTheNameOfTheConstant() throws IOException {
    assertThat(problems(ORDERS.replace("titel", "title")))
        .isEqualTo(
            """
            Notes.java:7:10 error [alcove/sqlite-too-old] Sorting.KNOWN in NoteDao.titles uses \
            NULLS LAST (SQLite 3.30), but the declared minimum is 3.8.6.
              title NULLS LAST
                    ^~~~~~~~~~
              Raise minSqlite to "3.30", or order by (column IS NULL) first.
            """);
  }

  private String problems(String orders) throws IOException {
    Path sorting = Files.writeString(folder.resolve("Sorting.java"), orders);
    assertThat(new CaseCompiler(folder, "-proc:none").problems(List.of(sorting))).isEmpty();
    Path notes = Files.writeString(folder.resolve("Notes.java"), NOTES);
    String classPath =
        folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
    return new CaseCompiler(folder, "-cp", classPath).problems(List.of(notes));
  }
}
