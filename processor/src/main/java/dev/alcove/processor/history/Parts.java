// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The named parts of a schema, read from the text of its statements alone: the files of long
 * histories need no database for that.
 *
 * @param all the parts, in order
 */
record Parts(List<Part> all) {

  /** Copies the list. */
  Parts {
    all = List.copyOf(all);
  }

  static Parts of(List<String> statements) {
    List<Part> parts = new ArrayList<>();
    List<Part> fullTexts = new ArrayList<>();
    for (String sql : statements) {
      List<Token> tokens = Tokenizer.significant(sql);
      int i = 1;
      Optional<Kind> kind = Optional.empty();
      while (i < tokens.size() - 1 && kind.isEmpty()) {
        kind = kind(tokens.get(i).text(sql));
        i++;
      }
      if (kind.isPresent() && is(sql, tokens.get(1), "VIRTUAL")) {
        fullTexts.add(virtual(SqlName.unquote(tokens.get(i).text(sql))));
      } else if (kind.isPresent()) {
        add(sql, tokens, i, kind.get(), parts);
      }
    }
    parts.removeIf(part -> fullTexts.stream().anyMatch(index -> belongsTo(index, part)));
    parts.addAll(fullTexts);
    return new Parts(parts);
  }

  /** Room's full-text tables have any name; they go as tables do. */
  private static Part virtual(String name) {
    return name.endsWith("_fts")
        ? Part.fullText(name.substring(0, name.length() - "_fts".length()))
        : new Part(Kind.TABLE, name, name);
  }

  /** The view and the triggers of a full-text index come and go with it; Room's triggers, too. */
  private static boolean belongsTo(Part index, Part part) {
    return switch (part.kind()) {
      case VIEW -> SqlName.same(part.name(), index.table() + "_text");
      case TRIGGER ->
          SqlName.fold(part.name())
              .replaceFirst("^room_fts_content_sync_", "")
              .startsWith(SqlName.fold(index.name()) + "_");
      default -> false;
    };
  }

  private static void add(String sql, List<Token> tokens, int place, Kind kind, List<Part> parts) {
    String name = SqlName.unquote(tokens.get(place).text(sql));
    switch (kind) {
      case TABLE -> {
        parts.add(new Part(Kind.TABLE, name, name));
        TableText.parse(sql).stream()
            .flatMap(text -> text.definitions().stream())
            .filter(TableText.Definition::isColumn)
            .forEach(column -> parts.add(new Part(Kind.COLUMN, name, column.columnName())));
      }
      case INDEX, TRIGGER -> parts.add(new Part(kind, tableAfterOn(sql, tokens, place), name));
      default -> parts.add(new Part(kind, name, name));
    }
  }

  /** What an index or trigger is on. */
  private static String tableAfterOn(String sql, List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size() - 1; i++) {
      if (is(sql, tokens.get(i), "ON")) {
        return SqlName.unquote(tokens.get(i + 1).text(sql));
      }
    }
    return "";
  }

  private static boolean is(String sql, Token token, String word) {
    return SqlName.same(token.text(sql), word);
  }

  private static Optional<Kind> kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.COLUMN && kind != Kind.FULL_TEXT && SqlName.same(kind.name(), word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean has(Part part) {
    return all.stream().anyMatch(part::isSame);
  }
}
