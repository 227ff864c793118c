// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes queries up, over the tables and views of {@link DependencyPropertyTest}. Not all of them
 * are accepted by SQLite.
 */
final class RandomQueries {

  private record Source(String sql, String alias, List<String> columns) {}

  private static final List<String> KINDS =
      List.of(" JOIN ", " JOIN ", " LEFT JOIN ", " LEFT JOIN ", " RIGHT JOIN ", " FULL JOIN ");

  private final Random random;
  private int aliases;

  RandomQueries(Random random) {
    this.random = random;
  }

  String next() {
    aliases = 0;
    String query = select(List.of(), 2);
    return switch (random.nextInt(12)) {
      case 0 -> "SELECT * FROM (" + query + ") WHERE 1 = :p";
      case 1 -> query + " UNION " + select(List.of(), 1);
      case 2 ->
          "WITH c(sid, num) AS (SELECT sid, num FROM m WHERE "
              + condition(List.of(new Source("m", "m", columns("m"))), 1)
              + ") SELECT sid, num FROM c WHERE sid = :p";
      default -> query;
    };
  }

  private static List<String> columns(String name) {
    return switch (name) {
      case "s" -> List.of("id", "n", "tag");
      case "m" -> List.of("id", "sid", "num", "tag", "any", "body", "len", "made");
      case "w" -> List.of("k", "sid", "x");
      case "r" -> List.of("sid", "num", "rowid");
      case "v" -> List.of("id", "sid", "number");
      case "g" -> List.of("sid", "top", "n");
      default -> List.of("sid", "num");
    };
  }

  private Source source(int depth) {
    String alias = "t" + ++aliases;
    if (depth > 0 && random.nextInt(6) == 0) {
      List<Source> inner = List.of(new Source("m", "m", columns("m")));
      String where = random.nextBoolean() ? " WHERE " + condition(inner, 1) : "";
      String more = random.nextInt(4) == 0 ? " GROUP BY sid, id" : "";
      return new Source(
          "(SELECT sid, id, tag AS label, num FROM m" + where + more + ") " + alias,
          alias,
          List.of("sid", "id", "label", "num"));
    }
    String name = pick(List.of("m", "m", "m", "s", "s", "w", "r", "v", "g", "u"));
    return new Source(name + " " + alias, alias, columns(name));
  }

  private String select(List<Source> outer, int depth) {
    List<Source> sources = new ArrayList<>(List.of(source(depth)));
    StringBuilder from = new StringBuilder(sources.get(0).sql());
    while (sources.size() < 3 && random.nextInt(2) == 0) {
      Source next = source(depth);
      sources.add(next);
      if (random.nextInt(6) == 0) {
        from.append(pick(List.of(" JOIN ", " LEFT JOIN ")))
            .append(next.sql())
            .append(" USING (sid)");
      } else {
        from.append(pick(KINDS))
            .append(next.sql())
            .append(" ON ")
            .append(conditions(sources, outer, depth - 1));
      }
    }
    String where = random.nextInt(5) == 0 ? "" : " WHERE " + conditions(sources, outer, depth - 1);
    String tables = " FROM " + from + where;
    return switch (random.nextInt(7)) {
      case 0 -> "SELECT count(*)" + tables;
      case 1 ->
          "SELECT "
              + column(sources)
              + " AS c, count("
              + column(sources)
              + ")"
              + tables
              + " GROUP BY "
              + column(sources);
      case 2 ->
          "SELECT "
              + column(sources)
              + ", (SELECT count(*) FROM m WHERE m.sid = "
              + column(sources)
              + ")"
              + tables;
      case 3 -> "SELECT *" + tables;
      case 4 -> "SELECT DISTINCT " + column(sources) + tables;
      default -> "SELECT " + column(sources) + ", " + column(sources) + tables;
    };
  }

  private String conditions(List<Source> sources, List<Source> outer, int depth) {
    List<Source> all = new ArrayList<>(sources);
    all.addAll(outer);
    String conditions = condition(all, depth);
    while (random.nextInt(2) == 0) {
      conditions += " AND " + condition(all, depth);
    }
    return conditions;
  }

  private String condition(List<Source> sources, int depth) {
    String column = column(sources);
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> column + " = :p";
      case 4 -> ":q = " + column;
      case 5, 6, 7, 8 -> column + " = " + column(sources);
      case 9 -> column + " IS " + pick(List.of(":p", "NOT NULL", "NULL", column(sources)));
      case 10 ->
          column + pick(List.of(" IN (:p)", " IN (:p, :q)", " > :q", " COLLATE NOCASE = :p"));
      case 11 -> "(" + column + " = :p OR " + column(sources) + " = :q)";
      case 12 -> "+" + column + " = :p";
      case 13 -> "NOT " + column + " = :q";
      case 14 -> depth < 0 ? "1" : "EXISTS (" + select(sources, depth - 1) + ")";
      default -> column + " IN (SELECT " + pick(List.of("sid", "id")) + " FROM m WHERE num = :q)";
    };
  }

  private String column(List<Source> sources) {
    Source source = sources.get(random.nextInt(sources.size()));
    // Most columns of a kind meet their like.
    String column =
        random.nextInt(3) == 0 && source.columns().contains("sid") ? "sid" : pick(source.columns());
    return random.nextInt(8) == 0 ? column : source.alias() + "." + column;
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
