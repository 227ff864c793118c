// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans methods that return a live query. */
final class LivePlanner {

  private final DaoMembers members;
  private final LiveTablesPlan tables;

  LivePlanner(DaoMembers members, LiveTablesPlan tables) {
    this.members = members;
    this.tables = tables;
  }

  /** A method with {@code @Query}. */
  LivePlan plan(CheckedQuery query) {
    DaoMethod method = query.method();
    Names locals = members.locals(method);
    QueryPlan body = (QueryPlan) new QueryPlanner(members).plan(query, locals);
    KeptValues values = new KeptValues(locals);
    SqlCall call = values.keep(body.call());
    boolean isCounted = call.choice() != null && call.choice().order() != null;
    int parts = query.variants().parts().size();
    List<LiveRead> reads = new ArrayList<>();
    List<LiveReads.Table> all = LiveReads.of(query.dependencies(), parts);
    for (LiveReads.Table table : all) {
      String constant = constant(method, table, all.size() > 1);
      List<Dependency.Key> keys = table.keys();
      if (keys.isEmpty()) {
        reads.add(new LiveRead(constant, null, 0));
      }
      for (Dependency.Key key : keys) {
        LiveRead.Key value = new LiveRead.Key(key.column(), value(query, call, key.parameter()));
        reads.add(new LiveRead(constant, value, table.mask()));
      }
    }
    return new LivePlan(
        signature(method, body),
        new QueryPlan(body.signature(), call, body.result(), body.transaction()),
        isCounted ? locals.take("chosen") : "",
        values.all(),
        reads,
        key(method, RowKeys.of(query, members.tables(), body.result().locals().row())));
  }

  /** A method with {@code @RawQuery}. */
  LivePlan planRaw(DaoMethod method, List<Dependency> observed) {
    RawQueryPlan body = (RawQueryPlan) new QueryPlanner(members).planRaw(method);
    List<LiveRead> reads = new ArrayList<>();
    List<LiveReads.Table> all = LiveReads.of(List.of(observed), 0);
    for (LiveReads.Table table : all) {
      reads.add(new LiveRead(constant(method, table, all.size() > 1), null, 0));
    }
    RowKeyPlan key = new RowKeyPlan(body.result().locals().row(), List.of());
    return new LivePlan(signature(method, body), body, "", List.of(), reads, key(method, key));
  }

  private static Signature signature(DaoMethod method, MethodPlan body) {
    TypeRef live = Objects.requireNonNull(method.result().future());
    return body.signature().returning(live);
  }

  private static @Nullable RowKeyPlan key(DaoMethod method, RowKeyPlan key) {
    return method.result().container() == Container.LIST ? key : null;
  }

  private String constant(DaoMethod method, LiveReads.Table table, boolean isOneOfMany) {
    LiveTablesPlan.Watched watched = tables.table(table.name());
    String name = LocalNames.constant(method.name());
    return members.reads(
        isOneOfMany ? name + "_" + watched.constant() : name,
        tables.type(),
        watched.constant(),
        watched.sorted(table.columns()));
  }

  private static SqlCall.BoundValue value(CheckedQuery query, SqlCall call, String parameter) {
    int number =
        query.template().bindings().stream()
            .filter(binding -> binding.name().equals(parameter))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("unbound key: " + parameter))
            .number();
    return call.values().stream()
        .filter(value -> value.parameter() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unbound key: " + parameter));
  }
}
