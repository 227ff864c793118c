// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans which values a statement of the user gets. */
final class CallPlanner {

  private final CheckedQuery query;
  private final String label;
  private final Names locals;
  private final VariantPlanner variants;

  /**
   * Plans one call.
   *
   * @param query the statement
   * @param label what messages of the run time call its method
   * @param locals the locals of its method
   */
  CallPlanner(CheckedQuery query, String label, Names locals) {
    this.query = query;
    this.label = label;
    this.locals = locals;
    this.variants = new VariantPlanner(query, this);
  }

  /** The call. Each name is bound once, however often it occurs. */
  SqlCall plan(String constant) {
    boolean writes = query.outline().kind().isWrite();
    String statement = locals.take(statementName());
    Map<String, SqlCall.ListValue> lists = new LinkedHashMap<>();
    List<SqlCall.BoundValue> values = new ArrayList<>();
    for (SqlTemplate.Binding binding : query.template().bindings()) {
      if (binding.isList()) {
        lists.put(binding.name(), list(parameter(binding.name())));
      } else {
        values.add(value(binding));
      }
    }
    List<String> arguments = new ArrayList<>();
    for (SqlTemplate.Fragment fragment : query.template().fragments()) {
      if (fragment instanceof SqlTemplate.ListSlot slot) {
        arguments.add(Objects.requireNonNull(lists.get(slot.binding().name())).local());
      }
    }
    return new SqlCall(
        writes,
        constant,
        statement,
        List.copyOf(lists.values()),
        arguments,
        values,
        variants.plan(locals),
        objects());
  }

  /** The parameters that are used without asking whether they are there. */
  private List<SqlCall.RequiredObject> objects() {
    return query.method().parameters().stream()
        .filter(this::isRequired)
        .map(parameter -> new SqlCall.RequiredObject(parameter.name(), refusal(parameter)))
        .toList();
  }

  /**
   * An optional part has its values; there is no null among SQL's lists, which would match nothing;
   * and a converter may take none.
   */
  private boolean isRequired(Parameter parameter) {
    if (parameter.element() instanceof Element.Paging) {
      return true;
    }
    boolean isRow = parameter.element() instanceof Element.Row;
    boolean isOrder = query.variants().order().contains(parameter);
    boolean isList = parameter.container() != Container.NONE;
    boolean isConverted =
        parameter.element() instanceof Element.Scalar scalar
            && scalar.conversion() instanceof Conversion.Converted converted
            && converted.toColumn() != null
            && !converted.toColumn().takesNull();
    return ((isRow || isOrder || isConverted) && !parameter.nullable())
        || (isList && variants.mask(parameter.name()) == 0);
  }

  private String refusal(Parameter parameter) {
    return label + ": " + parameter.name() + " is null";
  }

  private String statementName() {
    return switch (query.outline().kind()) {
      case INSERT -> "insert";
      case UPDATE -> "update";
      case DELETE -> "delete";
      default -> "query";
    };
  }

  private SqlCall.ListValue list(Parameter parameter) {
    Element.Scalar element = (Element.Scalar) parameter.element();
    String singular = LocalNames.singular(parameter.name());
    return new SqlCall.ListValue(
        locals.take(singular + "List"),
        locals.take(singular),
        element.type(),
        element.nullable(),
        parameter.name(),
        element.conversion(),
        variants.mask(parameter.name()));
  }

  /** Where the value of a variable comes from. */
  ValuePath path(String name) {
    List<String> names = List.of(name.split("\\.", -1));
    Parameter parameter = parameter(names.get(0));
    return names.size() == 1
        ? ValuePath.of(parameter.name(), parameter.nullable())
        : new ValuePath(parameter.name(), parameter.nullable(), steps(parameter, names));
  }

  /** How the value of a variable, or an item of it, is stored. */
  Conversion conversion(String name) {
    List<String> names = List.of(name.split("\\.", -1));
    Parameter parameter = parameter(names.get(0));
    return parameter.element() instanceof Element.Scalar scalar
        ? scalar.conversion()
        : conversion(last(parameter, names));
  }

  private static Conversion conversion(Property property) {
    return ((Property.ColumnContent) property.content()).column().conversion();
  }

  private static List<ValuePath.Step> steps(Parameter parameter, List<String> names) {
    RowClass owner = ((Element.Row) parameter.element()).rowClass();
    List<ValuePath.Step> steps = new ArrayList<>();
    for (String name : names.subList(1, names.size() - 1)) {
      Property part = property(owner, name);
      steps.add(new ValuePath.Step(part.access(), part.nullable()));
      owner = ((Property.EmbeddedContent) part.content()).part();
    }
    Property last = property(owner, names.get(names.size() - 1));
    steps.add(new ValuePath.Step(last.access(), last.nullable()));
    return steps;
  }

  private static Property last(Parameter parameter, List<String> names) {
    RowClass owner = ((Element.Row) parameter.element()).rowClass();
    for (String name : names.subList(1, names.size() - 1)) {
      owner = ((Property.EmbeddedContent) property(owner, name).content()).part();
    }
    return property(owner, names.get(names.size() - 1));
  }

  private SqlCall.BoundValue value(SqlTemplate.Binding binding) {
    List<String> names = List.of(binding.name().split("\\.", -1));
    Parameter parameter = parameter(names.get(0));
    ValuePath path = path(binding.name());
    return parameter.element() instanceof Element.Scalar scalar
        ? bound(binding, path, parameter.type(), scalar.conversion())
        : bound(binding, path, last(parameter, names).type(), conversion(last(parameter, names)));
  }

  private SqlCall.BoundValue bound(
      SqlTemplate.Binding binding, ValuePath path, TypeRef type, Conversion conversion) {
    String name = binding.name().substring(binding.name().lastIndexOf('.') + 1);
    boolean isParameter = path.steps().isEmpty();
    return new SqlCall.BoundValue(
        binding.number(),
        path,
        path.isNullable() ? type.boxed() : type,
        isParameter ? name : locals.take(name),
        conversion,
        variants.mask(binding.name()));
  }

  private Parameter parameter(String name) {
    DaoMethod method = query.method();
    return method.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unchecked variable: " + name));
  }

  private static Property property(RowClass owner, String name) {
    return owner.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unchecked variable: " + name));
  }
}
