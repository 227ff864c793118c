// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.PagedQuery;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.TypeRef;

/** Plans methods that run SQL of the user. */
final class QueryPlanner {

  private final DaoMembers members;

  QueryPlanner(DaoMembers members) {
    this.members = members;
  }

  /** A method with {@code @Query}. */
  MethodPlan plan(CheckedQuery query) {
    return plan(query, members.locals(query.method()));
  }

  /**
   * A method with {@code @Query}.
   *
   * @param locals its locals
   */
  MethodPlan plan(CheckedQuery query, Names locals) {
    DaoMethod method = query.method();
    String constant = members.constant(query);
    Signature signature = members.signature(method, query.template().original());
    SqlCall call = new CallPlanner(query, signature.label(), locals).plan(constant);
    boolean givesRows = !call.writes() || query.outline().hasReturning();
    if (!givesRows || method.result().element() instanceof Element.Nothing) {
      return new ModificationPlan(signature, call, answer(method.result().type()));
    }
    ColumnPlaces places = ResultPlaces.of(query);
    PagedQuery paging = query.paging();
    if (paging != null) {
      return new PagePlan(
          signature,
          call,
          results(places, locals).plan(method.result()),
          locals.take("paging"),
          paging.request(),
          PagePlan.key(paging, locals));
    }
    ResultPlan result = results(places, locals).plan(method.result());
    String transaction = call.writes() ? locals.take("transaction") : null;
    if (result.isDraft() && transaction == null) {
      transaction = locals.take("snapshot");
    }
    return new QueryPlan(signature, call, result, transaction);
  }

  /** A method with {@code @RawQuery}. */
  MethodPlan planRaw(DaoMethod method) {
    Names locals = members.locals(method);
    PlacesByName places = new PlacesByName();
    String statement = locals.take("statement");
    ResultPlan result = results(places, locals).plan(method.result());
    return new RawQueryPlan(
        members.signature(method, ""), sqlParameter(method), statement, places.names(), result);
  }

  private ResultPlanner results(ColumnPlaces places, Names locals) {
    return new ResultPlanner(members.readers(), places, locals);
  }

  private static String sqlParameter(DaoMethod method) {
    return method.parameters().stream()
        .filter(parameter -> parameter.element() instanceof Element.Sql)
        .map(Parameter::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unchecked raw query: " + method.origin()));
  }

  private static ModificationPlan.Answer answer(TypeRef type) {
    return switch (type.qualifiedName()) {
      case "void" -> ModificationPlan.Answer.NOTHING;
      case "java.lang.Void" -> ModificationPlan.Answer.NULL;
      case "boolean", "java.lang.Boolean" -> ModificationPlan.Answer.ANY;
      case "java.lang.Long" -> ModificationPlan.Answer.LONG_COUNT;
      default -> ModificationPlan.Answer.COUNT;
    };
  }
}
