// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Source.Joined;
import dev.alcove.processor.sql.tree.Source.Kind;
import dev.alcove.processor.sql.tree.Source.Named;
import dev.alcove.processor.sql.tree.Source.Nested;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind FROM.
 *
 * @see <a href="https://www.sqlite.org/syntax/join-clause.html">join-clause</a>
 */
final class SourceReader {

  /** Tolerated as names by SQLite, but no alias when they follow a table without AS. */
  private static final Set<String> JOIN_WORDS =
      Set.of("CROSS", "FULL", "INNER", "LEFT", "NATURAL", "OUTER", "RIGHT", "INDEXED");

  private final Cursor cursor;
  private final QueryReader queries;
  private final ExpressionReader expressions;

  SourceReader(Cursor cursor, QueryReader queries, ExpressionReader expressions) {
    this.cursor = cursor;
    this.queries = queries;
    this.expressions = expressions;
  }

  /** Whether the word here belongs to a join rather than being an alias. */
  boolean isJoinWord() {
    return JOIN_WORDS.contains(cursor.symbol(0));
  }

  /** Reads sources and the joins between them. */
  Source read() {
    cursor.enter();
    Source left = single();
    boolean joins = true;
    int count = 0;
    while (joins) {
      Source right = joined(left);
      joins = right != null;
      left = right == null ? left : right;
      if (++count > 64) { // SQLite joins no more tables than that
        throw cursor.unread();
      }
    }
    cursor.leave();
    return left;
  }

  private @Nullable Source joined(Source left) {
    if (cursor.accept(",")) {
      return new Joined(left, single(), Kind.INNER, false, null, List.of());
    }
    int from = cursor.position();
    boolean natural = cursor.accept("NATURAL");
    Kind kind = kind();
    if (!cursor.accept("JOIN")) {
      cursor.back(from);
      return null;
    }
    Source right = single();
    Expression on = cursor.accept("ON") ? expressions.read() : null;
    List<String> using = cursor.accept("USING") ? queries.names() : List.of();
    return new Joined(left, right, kind, natural, on, using);
  }

  private Kind kind() {
    if (cursor.accept("LEFT")) {
      cursor.accept("OUTER");
      return Kind.LEFT;
    }
    if (cursor.accept("RIGHT")) {
      cursor.accept("OUTER");
      return Kind.RIGHT;
    }
    if (cursor.accept("FULL")) {
      cursor.accept("OUTER");
      return Kind.FULL;
    }
    if (!cursor.accept("INNER")) {
      cursor.accept("CROSS");
    }
    // Words in another order or number have no tree: they do not become JOIN.
    return Kind.INNER;
  }

  private Source single() {
    if (!cursor.is("(")) {
      return named(true);
    }
    cursor.enter();
    cursor.next();
    Source source;
    if (queries.startsHere()) {
      Query query = queries.read();
      cursor.expect(")");
      source = new Nested(query, alias());
    } else {
      source = read();
      cursor.expect(")");
      if (!alias().isEmpty()) { // nobody knows what its columns are called then
        throw cursor.unread();
      }
    }
    cursor.leave();
    return source;
  }

  /** Reads a name, with its alias where one may follow. */
  Named named(boolean withAlias) {
    int from = cursor.position();
    String schema = "";
    String name = cursor.name();
    if (cursor.accept(".")) {
      schema = name;
      name = cursor.name();
    }
    Span span = cursor.since(from);
    List<Expression> arguments = null;
    if (cursor.accept("(")) {
      arguments = cursor.is(")") ? List.of() : expressions.list();
      cursor.expect(")");
    }
    String alias = withAlias ? alias() : "";
    if (withAlias && cursor.accept("INDEXED", "BY")) {
      cursor.name();
    } else if (withAlias) {
      cursor.accept("NOT", "INDEXED");
    }
    return new Named(schema, name, arguments, alias.isEmpty() ? name : alias, span);
  }

  private String alias() {
    if (cursor.accept("AS")) {
      return cursor.name();
    }
    boolean isWindow = cursor.is("WINDOW") && cursor.isAhead(2, "AS");
    return cursor.isName() && !isJoinWord() && !isWindow ? cursor.name() : "";
  }
}
