// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Statement.Reading;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What views give, each analysed once. */
final class Views {

  private final Catalog catalog;
  private final Map<String, @Nullable Typed> known = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  Views(Catalog catalog) {
    this.catalog = catalog;
  }

  Typed type(Catalog.Relation view) {
    if (!known.containsKey(view.name())) {
      known.put(view.name(), analyse(view));
    }
    Typed typed = known.get(view.name());
    if (typed == null || typed.columns().size() != view.columns().size()) {
      throw new UnclearException();
    }
    return typed;
  }

  private @Nullable Typed analyse(Catalog.Relation view) {
    if (!running.add(view.name())) {
      return null;
    }
    try {
      String select = select(view.sql());
      Context context = new Context(catalog, this, select, Map.of());
      return StatementReader.read(select).orElse(null) instanceof Reading reading
          ? new QueryTyper(context).type(reading.query(), Scope.EMPTY)
          : null;
    } catch (UnclearException unclear) {
      return null;
    } finally {
      running.remove(view.name());
    }
  }

  /** What follows the first AS: before it there are only names. */
  private static String select(String sql) {
    for (Token token : Tokenizer.significant(sql)) {
      if (token.kind() == TokenKind.WORD && SqlName.same(token.text(sql), "AS")) {
        return sql.substring(token.end());
      }
    }
    return "";
  }
}
