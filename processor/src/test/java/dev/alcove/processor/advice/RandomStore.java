// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A small database with some queries, all made up from a seed. */
final class RandomStore {

  /** A column: its name, its Java type, and what stands before that. */
  private record Column(String name, String type, String marks) {

    boolean isText() {
      return type.equals("String");
    }

    boolean isNullable() {
      return marks.contains("@Nullable");
    }
  }

  private static final Map<String, List<Column>> TABLES = tables();

  private static final Map<String, String> TYPES =
      Map.of("chats", "Chat", "messages", "Message", "marks", "Mark");

  private final Random random;
  private final int queries;
  private final StringBuilder methods = new StringBuilder();
  private final StringBuilder enums = new StringBuilder();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final List<String> orders = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private String method = "";
  private String sql = "";

  RandomStore(long seed, int queries) {
    this.random = new Random(seed);
    this.queries = queries;
  }

  private static Map<String, List<Column>> tables() {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    tables.put(
        "chats",
        List.of(
            new Column("id", "String", "@PrimaryKey"),
            new Column("name", "String", ""),
            new Column("nick", "String", "@Column(collate = Collation.NOCASE)"),
            new Column("pinned", "boolean", ""),
            new Column("seen", "Instant", "@Nullable")));
    tables.put(
        "messages",
        List.of(
            new Column("id", "long", "@PrimaryKey"),
            new Column("chat_id", "String", ""),
            new Column("author", "String", ""),
            new Column("body", "String", ""),
            new Column("note", "String", "@Nullable"),
            new Column("stars", "int", ""),
            new Column("flag", "boolean", ""),
            new Column("sent", "Instant", "")));
    tables.put(
        "marks",
        List.of(
            new Column("message_id", "long", ""),
            new Column("tag", "String", ""),
            new Column("weight", "double", "")));
    return tables;
  }

  /** The source of all its classes, each index on a line of its own. */
  String source(String packageName) {
    for (int i = 0; i < queries; i++) {
      parameters.clear();
      orders.clear();
      tables.clear();
      query();
      declare(i == 0 ? "" : "" + i);
    }
    StringBuilder source = new StringBuilder("package " + packageName + ";\n");
    source.append("import dev.alcove.*;\nimport dev.alcove.annotations.*;\nimport java.time.*;\n");
    source.append("import java.util.*;\nimport org.jspecify.annotations.*;\n");
    TABLES.forEach((name, columns) -> source.append(table(name, columns)));
    source.append(enums);
    source.append("@NullMarked @Dao interface StoreDao {\n").append(methods).append("}\n");
    source.append("@Database(tables = {Chat.class, Message.class, Mark.class})\n");
    source.append("interface Store extends AlcoveDatabase {\n  StoreDao dao();\n}\n");
    return source.toString();
  }

  /** Adds the method of a query, and the enum of its orders. */
  private void declare(String number) {
    String constants =
        orders.stream()
            .map(order -> "@OrderBy(\"" + order + "\") O" + orders.indexOf(order))
            .collect(Collectors.joining(", "));
    enums.append("enum Order").append(number).append(" { ").append(constants).append(" }\n");
    methods.append("  @Query(\"\"\"\n      ").append(sql).append("\"\"\")\n  ").append(method);
    methods
        .append(number)
        .append("(")
        .append(parameters().replace("Order ", "Order" + number + " "));
    methods.append(");\n");
  }

  private String table(String name, List<Column> columns) {
    StringBuilder table = new StringBuilder("@NullMarked ");
    boolean isPair = name.equals("marks");
    boolean bare = isPair && random.nextBoolean();
    table.append("@Table(value = \"" + name + "\"" + (bare ? ", withoutRowId = true)" : ")"));
    table.append(isPair ? " @PrimaryKey(columns = {\"message_id\", \"tag\"})\n" : "\n");
    for (int i = random.nextInt(3); i > 0; i--) {
      table.append(index(name, columns, i));
    }
    String components =
        columns.stream()
            .map(each -> each.marks() + " " + each.type() + " " + camel(each.name()))
            .collect(Collectors.joining(", "));
    return table + "record " + TYPES.get(name) + "(" + components + ") {}\n";
  }

  private String index(String table, List<Column> columns, int number) {
    List<String> entries = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      String entry = any(columns).name();
      if (entries.stream().noneMatch(each -> each.startsWith(entry))) {
        entries.add(entry + (random.nextInt(4) == 0 ? " DESC" : ""));
      }
    }
    String value = entries.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    return "@Index(value = {" + value + "}, name = \"" + table + number + "\")\n";
  }

  private static String camel(String name) {
    return name.replace("_id", "Id");
  }

  private void query() {
    String table = any(List.copyOf(TABLES.keySet()));
    tables.add(table);
    StringBuilder from = new StringBuilder(" FROM " + table + " t0");
    if (random.nextInt(3) == 0) {
      String other = any(List.copyOf(TABLES.keySet()));
      tables.add(other);
      from.append(random.nextInt(3) == 0 ? " LEFT JOIN " : " JOIN ")
          .append(other)
          .append(" t1 ON ");
      from.append(link(table, other));
    }
    StringBuilder where = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      where.append(where.length() == 0 ? " WHERE " : " AND ").append(condition(2));
    }
    int kind = random.nextInt(12);
    if (kind == 0 && tables.size() == 1) {
      write(table, where);
      return;
    }
    if (where.length() > 0) {
      for (int i = random.nextInt(4) - 1; i > 0; i--) {
        where.append(" {AND ").append(optional()).append("}");
      }
    }
    select(kind, from, where);
  }

  private void write(String table, StringBuilder where) {
    String alias = where.toString().replace("t0.", table + ".");
    method = "int change";
    sql =
        random.nextBoolean()
            ? "DELETE FROM " + table + alias
            : "UPDATE " + table + " SET " + last(table) + " = " + last(table) + alias;
  }

  private static String last(String table) {
    List<Column> columns = TABLES.get(table);
    return columns.get(columns.size() - 1).name();
  }

  private void select(int kind, StringBuilder from, StringBuilder where) {
    Column column = any(TABLES.get(tables.get(0)));
    String type = (column.isNullable() ? "@Nullable " : "") + boxed(column.type());
    String name = "t0." + column.name();
    String text = from.toString() + where;
    switch (kind) {
      case 1 -> {
        method = "long find";
        sql = "SELECT count(*)" + text;
      }
      case 2 -> {
        method = "@Nullable " + boxed(column.type()) + " find";
        sql = "SELECT max(" + name + ")" + text;
      }
      case 3, 4 -> {
        method = "@MapKey(\"k\") Map<" + type + ", Long> find";
        sql = "SELECT " + name + " AS k, count(*) AS n" + text + " GROUP BY " + name;
      }
      case 5, 6 -> {
        method = "List<" + type + "> find";
        sql = "SELECT DISTINCT " + name + text + (random.nextBoolean() ? " ORDER BY 1" : "");
      }
      case 7, 8 -> {
        method = "List<" + type + "> find";
        sql = "SELECT " + name + text + order() + limit();
      }
      default -> {
        method = "List<" + TYPES.get(tables.get(0)) + "> find";
        sql = "SELECT t0.*" + text + order() + limit();
      }
    }
  }

  private String order() {
    if (random.nextInt(3) == 0) {
      return "";
    }
    if (tables.size() == 1 && random.nextInt(4) == 0) {
      for (int i = random.nextInt(2); i >= 0; i--) {
        orders.add(terms());
      }
      parameters.put("order", "Order");
      return " ORDER BY :order";
    }
    return " ORDER BY " + terms();
  }

  private String terms() {
    List<String> terms = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Column column = any(TABLES.get(tables.get(0)));
      String collate = column.isText() && random.nextInt(5) == 0 ? " COLLATE NOCASE" : "";
      String term = "t0." + column.name() + collate;
      if (terms.stream().noneMatch(each -> each.startsWith(term))) {
        terms.add(term + (random.nextInt(3) == 0 ? " DESC" : ""));
      }
    }
    return String.join(", ", terms);
  }

  private String limit() {
    if (random.nextBoolean()) {
      return "";
    }
    parameters.put("most", "int");
    return " LIMIT :most";
  }

  private String link(String table, String other) {
    List<Column> ends = TABLES.get(other);
    Column from = any(TABLES.get(table));
    List<Column> fitting = ends.stream().filter(each -> each.type().equals(from.type())).toList();
    return fitting.isEmpty()
        ? "t1." + ends.get(0).name() + " = t0." + TABLES.get(table).get(0).name()
        : "t1." + any(fitting).name() + " = t0." + from.name();
  }

  private String optional() {
    int number = random.nextInt(tables.size());
    Column column = any(TABLES.get(tables.get(number)));
    boolean ranged = random.nextInt(3) == 0;
    String name = "t" + number + "." + column.name();
    return name + (ranged ? " > " : " = ") + ":" + parameter("@Nullable " + boxed(column.type()));
  }

  private String condition(int depth) {
    int number = random.nextInt(tables.size());
    Column column = any(TABLES.get(tables.get(number)));
    String name = "t" + number + "." + column.name();
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> name + " = :" + parameter(column.type());
      case 3 -> name + " IN (:" + parameter("List<" + boxed(column.type()) + ">") + ")";
      case 4 -> name + " > :" + parameter(column.type());
      case 5 ->
          name + " BETWEEN :" + parameter(column.type()) + " AND :" + parameter(column.type());
      case 6 -> column.isText() ? name + " LIKE 'abc%'" : name + " IS NOT NULL";
      case 7 -> column.isText() ? name + " LIKE :" + parameter("String") : name + " IS NULL";
      case 8 -> column.isText() ? name + " = 'x'" : name + " = 1";
      case 9 ->
          column.type().equals("boolean")
              ? "NOT " + name
              : name + " <> :" + parameter(column.type());
      case 10 ->
          column.isText() ? "lower(" + name + ") = :" + parameter("String") : name + " IS NULL";
      case 11 ->
          column.isText() ? "length(" + name + ") > :" + parameter("int") : name + " IS NOT NULL";
      case 12 ->
          column.isText() ? name + " = :" + parameter("String") + " COLLATE NOCASE" : name + " < 9";
      case 13 ->
          column.isText()
              ? name + " IN (SELECT c.nick FROM chats c WHERE c.pinned)"
              : name + " = 2";
      case 14 -> "EXISTS (SELECT 1 FROM marks k WHERE k.message_id = " + name + ")";
      default ->
          depth == 0
              ? name + " = :" + parameter(column.type())
              : "(" + condition(depth - 1) + " OR " + condition(depth - 1) + ")";
    };
  }

  private String parameter(String type) {
    String name = "p" + parameters.size();
    parameters.put(name, type);
    return name;
  }

  private String parameters() {
    return parameters.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type;
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
