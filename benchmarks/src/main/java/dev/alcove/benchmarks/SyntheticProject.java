// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source of a database with so many tables and so many queries, all of which indexes serve. */
final class SyntheticProject {
  private static final String[] QUERIES = {
    """
      @Query("SELECT * FROM t%1$d WHERE owner = :owner ORDER BY sent DESC LIMIT :most")
      List<T%1$d> newest%2$d(String owner, int most);
    """,
    """
      @Query("SELECT a.id FROM t%1$d a WHERE a.kind = :kind ORDER BY a.title")
      List<String> ofKind%2$d(String kind);
    """,
    """
      @Query("SELECT b.* FROM t%1$d a JOIN t%1$d b ON b.owner = a.owner WHERE a.id = :id")
      List<T%1$d> besides%2$d(String id);
    """,
    """
      @Query("SELECT count(*) FROM t%1$d WHERE owner = :owner {AND sent > :after}")
      long count%2$d(String owner, Long after);
    """,
    """
      @Query("UPDATE t%1$d SET title = :title WHERE id = :id")
      int rename%2$d(String title, String id);
    """
  };

  private final int tables;
  private final int queries;

  SyntheticProject(int tables, int queries) {
    this.tables = tables;
    this.queries = queries;
  }

  /** Writes its one source file into a new folder below this one. */
  Path write(Path folder) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "package bench;\nimport dev.alcove.annotations.*;\nimport java.util.*;\n");
    StringBuilder names = new StringBuilder();
    StringBuilder daos = new StringBuilder();
    for (int table = 1; table <= tables; table++) {
      names.append(table == 1 ? "" : ", ").append('T').append(table).append(".class");
      daos.append("  D%1$d d%1$d();\n".formatted(table));
      text.append(table(table));
    }
    text.append("@Database(tables = {").append(names).append("})\n");
    text.append("interface MadeDatabase extends dev.alcove.AlcoveDatabase {\n");
    text.append(daos).append("}\n");
    Path source = folder.resolve(tables + "-" + queries).resolve("Made.java");
    Files.createDirectories(source.getParent());
    return Files.writeString(source, text);
  }

  private String table(int table) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        @Table("t%1$d")
        @Index({"owner", "sent"})
        @Index({"kind", "title"})
        record T%1$d(@PrimaryKey String id, String owner, String kind, String title, long sent) {}
        @Dao interface D%1$d {
        """
            .formatted(table));
    for (int query = 0; query < queries / tables; query++) {
      text.append(QUERIES[query % QUERIES.length].formatted(table, query));
    }
    return text.append("}\n").toString();
  }
}
