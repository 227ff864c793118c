// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Source;
import dev.alcove.processor.sql.tree.Source.Joined;
import dev.alcove.processor.sql.tree.Source.Kind;
import dev.alcove.processor.sql.tree.Source.Named;
import dev.alcove.processor.sql.tree.Source.Nested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what the sources of one query give: the names behind its FROM. */
final class SourceTyper {

  private final Context context;
  private final QueryTyper queries;
  private final ExpressionTyper expressions;
  private final Scope outer;
  private final RelationMaker relations;
  private final List<Relation> all = new ArrayList<>();
  private final Map<String, Value> merged = new HashMap<>();
  private final Uniqueness uniqueness = new Uniqueness();
  private Set<String> proofs = new HashSet<>();

  SourceTyper(Context context, QueryTyper queries, ExpressionTyper expressions, Scope outer) {
    this.context = context;
    this.queries = queries;
    this.expressions = expressions;
    this.outer = outer;
    this.relations = new RelationMaker(context);
  }

  /** The sources of one SELECT of a query that stands by itself. */
  static SourceTyper of(Context context, Query query, Select select) {
    QueryTyper queries = new QueryTyper(context);
    queries.enter(query.ctes());
    SourceTyper sources = new SourceTyper(context, queries, queries.expressions(), Scope.EMPTY);
    if (select.from() != null) {
      sources.add(select.from());
    }
    return sources;
  }

  /** The names of all sources added so far. */
  Scope scope() {
    return new Scope(outer, List.copyOf(all), Map.copyOf(merged), Set.copyOf(proofs));
  }

  /** Whether all sources together surely give no more than one row. */
  boolean isSingle(@Nullable Expression where, Scope scope) {
    return uniqueness.isSingle(where, scope);
  }

  /** Whether WHERE leaves one value of each of these. */
  boolean haveOneValue(List<Expression> terms, @Nullable Expression where, Scope scope) {
    return uniqueness.haveOneValue(terms, where, scope);
  }

  /** Whether a FULL or RIGHT JOIN has made keys useless. */
  boolean isLost() {
    return uniqueness.isLost();
  }

  /** Whether the rows of some sources tell those of all sources together apart. */
  boolean areFixedBy(Set<Relation> some, @Nullable Expression where, Scope scope) {
    return uniqueness.areFixedBy(some, where, scope);
  }

  /** Adds a source, and returns the relations in it. */
  List<Relation> add(Source source) {
    if (source instanceof Joined joined) {
      return join(joined);
    }
    Relation relation = source instanceof Named named ? named(named) : nested((Nested) source);
    all.add(relation);
    return List.of(relation);
  }

  private Relation nested(Nested nested) {
    return relations.of(nested.alias(), queries.type(nested.query(), outer));
  }

  private Relation named(Named named) {
    boolean isFunction =
        named.arguments() != null || RelationMaker.isJson(named.name(), context.catalog());
    if (isFunction) {
      Scope before = scope();
      for (Expression argument :
          named.arguments() == null ? List.<Expression>of() : named.arguments()) {
        expressions.type(argument, before);
        context
            .notes()
            .expect(argument, ParameterFact.Use.ARGUMENT, SqlType.TEXT, named.name() + "()");
      }
      return relations.function(named);
    }
    Typed cte = named.schema().isEmpty() ? queries.cte(named.name()) : null;
    return cte == null ? relations.table(named) : relations.of(named.alias(), cte);
  }

  private List<Relation> join(Joined joined) {
    final List<Relation> left = add(joined.left());
    boolean isMerging = joined.natural() || !joined.using().isEmpty();
    if (isMerging && joined.right() instanceof Joined) {
      throw new UnclearException();
    }
    final List<Relation> right = add(joined.right());
    final Set<String> earlier = Set.copyOf(merged.keySet());
    List<Relation> both = new ArrayList<>(left);
    both.addAll(right);
    for (String column : isMerging ? columns(joined, left, right) : List.<String>of()) {
      merge(column, joined.kind(), left, right.get(0));
    }
    if (joined.on() != null) {
      on(joined, right, both);
    }
    Kind kind = joined.kind();
    if (kind == Kind.LEFT || kind == Kind.FULL) {
      makeOptional(right, earlier);
    }
    if (kind == Kind.RIGHT || kind == Kind.FULL) {
      uniqueness.giveUp();
      makeOptional(left, earlier);
    }
    return both;
  }

  private void on(Joined joined, List<Relation> right, List<Relation> both) {
    Expression condition = joined.on();
    if (condition == null) {
      return;
    }
    Scope scope = scope();
    expressions.type(condition, scope);
    Set<String> shown = expressions.prover().whereTrue(condition, scope);
    boolean isInner = joined.kind() == Kind.INNER;
    uniqueness.add(condition, isInner ? both : right);
    if (isInner) {
      proofs = new HashSet<>(Proofs.union(proofs, shown));
    } else if (joined.kind() == Kind.LEFT) {
      // Where the join finds a row, its condition holds.
      right.forEach(relation -> relation.settle(shown));
    }
  }

  private static List<String> columns(Joined joined, List<Relation> left, List<Relation> right) {
    if (!joined.natural()) {
      return joined.using();
    }
    return right.get(0).columns().stream()
        .filter(column -> !column.hidden())
        .map(Relation.Column::name)
        .filter(name -> left.stream().anyMatch(relation -> relation.indexOf(name) >= 0))
        .toList();
  }

  private void merge(String column, Kind kind, List<Relation> left, Relation right) {
    int rightIndex = right.indexOf(column);
    Relation leftRelation =
        left.stream()
            .filter(relation -> relation.indexOf(column) >= 0)
            .findFirst()
            .orElseThrow(UnclearException::new);
    int leftIndex = leftRelation.indexOf(column);
    if (rightIndex < 0 || merged.containsKey(SqlName.fold(column))) {
      throw new UnclearException();
    }
    right.merged().add(rightIndex);
    if (kind == Kind.INNER) {
      proofs.add(leftRelation.key(leftIndex));
      proofs.add(right.key(rightIndex));
    }
    if (kind == Kind.INNER || kind == Kind.LEFT) {
      uniqueness.equal(leftRelation, leftIndex, right, rightIndex, kind == Kind.INNER);
      return;
    }
    Value one = leftRelation.value(leftIndex, proofs);
    Value other = right.value(rightIndex, proofs);
    Nullness nullness = kind == Kind.RIGHT ? other.nullness() : one.nullness().or(other.nullness());
    SqlType type = one.type().or(other.type());
    merged.put(
        SqlName.fold(column),
        new Value(type, nullness, Cause.OUTER_JOIN, null, one.isFinite() && other.isFinite()));
  }

  /** An outer join puts NULL into all columns of these, where it finds no row. */
  private void makeOptional(List<Relation> side, Set<String> earlier) {
    int join = context.nextId();
    for (Relation relation : side) {
      relation.settle(proofs);
      relation.outerJoins().add(join);
    }
    proofs.removeIf(
        key -> key.startsWith("=") || side.stream().anyMatch(relation -> relation.owns(key)));
    // What earlier joins have merged may be missing as a whole now.
    if (side.size() > 1) {
      earlier.forEach(
          name -> merged.computeIfPresent(name, (key, value) -> value.orNull(Cause.OUTER_JOIN)));
    }
  }
}
