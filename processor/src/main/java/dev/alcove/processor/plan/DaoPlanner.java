// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the classes that implement the DAOs of one database. */
public final class DaoPlanner {

  private static final TypeRef GENERATED_DATABASE =
      TypeRef.of("dev.alcove.generated", "GeneratedDatabase");

  private final Database database;
  private final LiveTablesPlan live;
  private final GeneratedMark mark;

  /**
   * Plans for this database.
   *
   * @param database the database
   * @param live what live queries read of its tables
   * @param mark how generated classes are marked
   */
  public DaoPlanner(Database database, LiveTablesPlan live, GeneratedMark mark) {
    this.database = database;
    this.live = live;
    this.mark = mark;
  }

  /**
   * The plan for a DAO.
   *
   * @param dao the DAO, which passed all rules
   * @param queries its queries by method
   * @param observed what its raw queries depend on that are live
   */
  public DaoPlan plan(
      Dao dao, Map<DaoMethod, CheckedQuery> queries, Map<DaoMethod, List<Dependency>> observed) {
    DaoMembers members = new DaoMembers(database, dao);
    List<MethodPlan> methods =
        dao.methods().stream()
            .map(
                method ->
                    method.result().isLive()
                        ? live(method, queries.get(method), observed, members)
                        : later(method, method(dao, method, queries.get(method), members)))
            .toList();
    boolean elsewhere = !dao.type().packageName().equals(database.type().packageName());
    boolean wantsDatabase = dao.kind() == Dao.Kind.CLASS_WITH_DATABASE;
    return new DaoPlan(
        dao.type(),
        dao.kind(),
        ClassNames.implementation(dao.type()),
        elsewhere,
        wantsDatabase ? ClassNames.implementation(database.type()) : GENERATED_DATABASE,
        dao.hiddenNames(),
        mark,
        members.constants(),
        members.reads(),
        methods,
        members.relations().methods(),
        members.readers().methods(),
        members.binders().methods());
  }

  private MethodPlan live(
      DaoMethod method,
      @Nullable CheckedQuery query,
      Map<DaoMethod, List<Dependency>> observed,
      DaoMembers members) {
    LivePlanner planner = new LivePlanner(members, live);
    return query == null
        ? planner.planRaw(method, observed.getOrDefault(method, List.of()))
        : planner.plan(query);
  }

  private static MethodPlan later(DaoMethod method, MethodPlan plan) {
    TypeRef future = method.result().future();
    return future == null ? plan : new FuturePlan(plan.signature().returning(future), plan);
  }

  private MethodPlan method(
      Dao dao, DaoMethod method, @Nullable CheckedQuery query, DaoMembers members) {
    Operation operation = method.operation();
    if (query != null) {
      return new QueryPlanner(members).plan(query);
    }
    if (operation instanceof Operation.RawQuery) {
      return new QueryPlanner(members).planRaw(method);
    }
    if (operation instanceof Operation.TransactionBody) {
      return transaction(dao, method, members);
    }
    return new RowsPlanner(database, members).plan(method);
  }

  private static MethodPlan transaction(Dao dao, DaoMethod method, DaoMembers members) {
    Names locals = members.locals(method);
    return new TransactionPlan(
        members.signature(method, method.result().nullable(), ""),
        dao.kind() == Dao.Kind.INTERFACE ? dao.type() : null,
        locals.take("transaction"),
        locals.take("result"));
  }
}
