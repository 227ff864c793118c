// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.analysis.Remark;
import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.PagedQuery;
import dev.alcove.processor.check.QueryVariants;
import dev.alcove.processor.check.RelationQuery;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.SortOrder;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans all queries of a database: those of its DAOs, and those that load relations. */
final class QueryPlanner {

  private final Database database;
  private final SqliteDatabase sqlite;
  private final List<PlannedQuery> planned = new ArrayList<>();
  private final Map<Relation, PlannedQuery> relations = new LinkedHashMap<>();

  private QueryPlanner(Database database, SqliteDatabase sqlite) {
    this.database = database;
    this.sqlite = sqlite;
  }

  /** The queries with their plans, in the order of declaration, relations last. */
  static List<PlannedQuery> plan(
      Database database, Map<Dao, Map<DaoMethod, CheckedQuery>> queries, SqliteDatabase sqlite) {
    QueryPlanner planner = new QueryPlanner(database, sqlite);
    queries.forEach((dao, checked) -> checked.values().forEach(query -> planner.plan(dao, query)));
    planner.planned.addAll(planner.relations.values());
    return withKeys(planner.planned);
  }

  private void plan(Dao dao, CheckedQuery query) {
    PagedQuery paging = query.paging();
    List<SqlTemplate> templates =
        paging == null
            ? query.variants().templates()
            : paging.forms().stream().map(PagedQuery.Form::first).toList();
    List<PlannedForm> forms = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      forms.add(form(label(query.variants(), i), explained(templates.get(i))));
    }
    DaoMethod method = query.method();
    Set<String> unsearchable =
        query.facts().remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.LEADING_WILDCARD)
            .map(Remark::detail)
            .collect(Collectors.toSet());
    Operation.Query written = (Operation.Query) method.operation();
    planned.add(
        new PlannedQuery(
            dao.type().lastName() + "." + method.name(),
            dao.type().qualifiedName() + "." + method.name() + types(method),
            written.origin(),
            written.sql(),
            query.tables().read(),
            unsearchable,
            forms,
            forms));
    if (method.result().element() instanceof Element.Row row) {
      relations(row.rowClass());
    }
  }

  private static String types(DaoMethod method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().lastName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void relations(RowClass rows) {
    for (Relation relation : rows.relations()) {
      if (!relations.containsKey(relation)) {
        String sql = statement(relation);
        relations.put(
            relation,
            new PlannedQuery(
                relation.label(),
                relation.label(),
                relation.origins().mark(),
                "",
                sqlite.tableUse(sql).read(),
                Set.of(),
                List.of(form("", sql)),
                List.of(form("", statement(relation.withoutOrder())))));
        if (relation.element() instanceof Element.Row row) {
          relations(row.rowClass());
        }
      }
    }
  }

  private String statement(Relation relation) {
    RelationQuery query = RelationQuery.of(database, relation);
    return query.beforeKeys() + "?1, ?2, ?3" + query.afterKeys();
  }

  private PlannedForm form(String label, String sql) {
    return new PlannedForm(label, sql, sqlite.plan(sql));
  }

  /** A list of one is a single value to SQLite, which it looks up another way. */
  private static String explained(SqlTemplate template) {
    StringBuilder sql = new StringBuilder();
    for (SqlTemplate.Fragment fragment : template.fragments()) {
      if (fragment instanceof SqlTemplate.Text text) {
        sql.append(text.sql());
      } else if (fragment instanceof SqlTemplate.ListSlot slot) {
        String variable = "?" + slot.binding().number();
        sql.append(variable).append(", ").append(variable).append(", ").append(variable);
      }
    }
    return sql.toString();
  }

  /** The parameters whose parts are in it, and the order. */
  private static String label(QueryVariants variants, int form) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < variants.parts().size(); i++) {
      if ((form >> i & 1) == 1) {
        words.add(
            variants.parts().get(i).variables().stream()
                .distinct()
                .collect(Collectors.joining(" and ")));
      }
    }
    Optional<Parameter> order = variants.order().stream().findFirst();
    order.ifPresent(
        parameter -> {
          List<SortOrder> orders = QueryVariants.orders(parameter).orders();
          words.add(orders.get(form >> variants.parts().size()).constant());
        });
    return words.isEmpty() ? "" : String.join(", ", words);
  }

  /** Names are the keys where they are different. */
  private static List<PlannedQuery> withKeys(List<PlannedQuery> queries) {
    Map<String, Integer> uses = new HashMap<>();
    queries.forEach(query -> uses.merge(query.name(), 1, Integer::sum));
    return queries.stream()
        .map(query -> uses.getOrDefault(query.name(), 0) == 1 ? query.withKey(query.name()) : query)
        .toList();
  }
}
