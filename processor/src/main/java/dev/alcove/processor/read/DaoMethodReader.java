// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a method of a DAO, type variables of generic bases bound. */
final class DaoMethodReader {

  private final ReadContext context;
  private final ConverterReader converters;
  private final DatabaseDefaults defaults;
  private final ParameterReader parameters;
  private final ResultReader results;
  private final TableReader tables;
  private final SortOrderReader sortOrders;

  DaoMethodReader(
      ReadContext context,
      ConverterReader converters,
      DatabaseDefaults defaults,
      ElementReader elements,
      TableReader tables) {
    this.context = context;
    this.converters = converters;
    this.defaults = defaults;
    this.parameters = new ParameterReader(context, elements);
    this.results = new ResultReader(context, elements);
    this.tables = tables;
    this.sortOrders = new SortOrderReader(context);
  }

  /** A method to implement. */
  DaoMethod read(
      DeclaredType dao, Mark mark, ExecutableElement method, Operation operation, Mark annotation) {
    boolean writesRows = !(operation instanceof Operation.Query);
    TableDraft target = target(annotation);
    RowUse use = writesRows ? RowUse.WRITTEN_ROW : RowUse.PARAMETER;
    return read(dao, mark, method, operation, request(mark, use, target));
  }

  /** A method with a body that runs in a transaction. */
  DaoMethod transaction(DeclaredType dao, Mark mark, ExecutableElement method, Mark annotation) {
    Operation operation = new Operation.TransactionBody(context.origins().at(annotation));
    return read(dao, mark, method, operation, request(mark, RowUse.PARAMETER, null));
  }

  private DaoMethod read(
      DeclaredType dao,
      Mark mark,
      ExecutableElement method,
      Operation operation,
      RowRequest request) {
    ExecutableType type = (ExecutableType) context.types().asMemberOf(dao, method);
    List<Parameter> read = parameters(method, type, operation, request);
    boolean isBody = operation instanceof Operation.TransactionBody;
    RowRequest result = isBody ? request : request(mark, RowUse.RESULT, null);
    return new DaoMethod(
        ReadContext.name(method),
        visibility(method),
        method.isVarArgs(),
        type.getThrownTypes().stream().map(TypeRefs::of).toList(),
        read,
        results.read(method, type.getReturnType(), result),
        operation,
        TypeRefs.of(ReadContext.owner(method)),
        context.origins().at(method));
  }

  private List<Parameter> parameters(
      ExecutableElement method, ExecutableType type, Operation operation, RowRequest request) {
    List<String> names = names(method, operation);
    Set<String> lists = used(operation, VariableContext.IN_LIST);
    Set<String> orders = used(operation, VariableContext.ORDER_BY);
    List<Parameter> read = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      TypeMirror declared = type.getParameterTypes().get(i);
      Element.Order order = orders.contains(names.get(i)) ? sortOrders.read(declared) : null;
      VariableElement parameter = method.getParameters().get(i);
      read.add(
          order == null
              ? parameters.read(parameter, declared, names.get(i), lists, request)
              : parameters.order(parameter, names.get(i), order));
    }
    return read;
  }

  /** The names of variables that stand in such a place. */
  private static Set<String> used(Operation operation, VariableContext place) {
    if (!(operation instanceof Operation.Query query)) {
      return Set.of();
    }
    return StatementOutline.of(query.sql()).variables().stream()
        .filter(variable -> variable.context() == place)
        .map(Variable::name)
        .collect(Collectors.toSet());
  }

  /** The names of the parameters; only a query cannot do without the true ones. */
  private List<String> names(ExecutableElement method, Operation operation) {
    List<String> names = context.compiled().parameterNames(method);
    if (names != null) {
      return names;
    }
    if (operation instanceof Operation.Query) {
      context
          .report()
          .add(
              ProblemId.UNKNOWN_PARAMETER_NAMES,
              context.origins().at(method),
              "Method "
                  + Origins.label(method)
                  + " comes as a class file that does not tell the names of its parameters.",
              "Compile it with Alcove's processor or with javac's -parameters.");
    }
    return method.getParameters().stream().map(ReadContext::name).toList();
  }

  private RowRequest request(Mark dao, RowUse use, @Nullable TableDraft target) {
    ConverterScope base = target == null ? defaults.converters() : target.converters();
    ConverterScope scope = base.within(converters.named(dao));
    Naming naming = target == null ? defaults.naming() : defaults.naming(target.mark());
    return RowRequest.of(use, scope, naming, 1);
  }

  private @Nullable TableDraft target(Mark annotation) {
    boolean hasTable =
        switch (OperationReader.nameOf(annotation)) {
          case "Insert", "Update", "Delete", "Upsert" -> true;
          default -> false;
        };
    return hasTable && annotation.type("table") instanceof DeclaredType type
        ? tables.draft(ReadContext.elementOf(type))
        : null;
  }

  private static String visibility(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.PUBLIC)) {
      return "public";
    }
    return method.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "";
  }
}
