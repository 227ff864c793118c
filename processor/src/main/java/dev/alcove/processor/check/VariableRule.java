// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.InList;
import dev.alcove.processor.sql.Suggestion;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every variable has a parameter, every parameter a use, and lists stand where lists may stand. */
final class VariableRule {

  /** Whether every variable could be understood. */
  boolean accepts(QuerySubject subject) {
    boolean understood = true;
    Set<String> used = new HashSet<>();
    Set<String> reported = new HashSet<>();
    for (Variable variable : subject.outline().variables()) {
      Parameter parameter = subject.parameter(variable.root());
      if (parameter != null) {
        used.add(parameter.name());
      }
      if (reported.contains(variable.name())) {
        continue;
      }
      boolean fine =
          parameter == null ? unbound(subject, variable) : fits(subject, variable, parameter);
      if (!fine) {
        understood = false;
        reported.add(variable.name());
      }
    }
    for (Parameter parameter : subject.method().parameters()) {
      boolean isRequest = parameter.element() instanceof Element.Paging;
      if (!used.contains(parameter.name()) && understood && !isRequest) {
        unused(subject, parameter);
        understood = false;
      }
    }
    return understood;
  }

  private static boolean unbound(QuerySubject subject, Variable variable) {
    List<String> names = subject.method().parameters().stream().map(Parameter::name).toList();
    String closest = Suggestion.closest(variable.root(), names);
    String remedy =
        names.isEmpty()
            ? "Add a parameter named \"" + variable.root() + "\"."
            : "Parameters: "
                + String.join(", ", names)
                + ". "
                + (closest == null
                    ? "Add one named \"" + variable.root() + "\", or change the SQL."
                    : "Closest: :" + closest + ".");
    subject.problem(
        ProblemId.UNBOUND_VARIABLE,
        variable.span(),
        subject.name()
            + " uses "
            + variable.sigil()
            + variable.name()
            + ", but has no parameter of that name.",
        remedy);
    return false;
  }

  private static void unused(QuerySubject subject, Parameter parameter) {
    QuotedParameter quoted = QuotedParameter.find(subject.sql(), parameter.name());
    if (quoted != null) {
      subject.problem(
          ProblemId.UNUSED_PARAMETER,
          quoted.span(),
          subject.name()
              + " has :"
              + parameter.name()
              + " in quotes only, where it is text and no parameter.",
          "Write " + quoted.instead() + ".");
      return;
    }
    subject
        .report()
        .add(
            ProblemId.UNUSED_PARAMETER,
            parameter.origin(),
            "Parameter \""
                + parameter.name()
                + "\" of "
                + subject.name()
                + " does not occur in its SQL.",
            "Use it as :" + parameter.name() + ", or remove the parameter.");
  }

  private static boolean fits(QuerySubject subject, Variable variable, Parameter parameter) {
    boolean dotted = !variable.name().equals(variable.root());
    if (dotted) {
      return hasProperty(subject, variable, parameter);
    }
    if (parameter.element() instanceof Element.Order) {
      return true; // SortOrderRule looks at it
    }
    boolean list = parameter.container() != Container.NONE;
    if (list && variable.context() != VariableContext.IN_LIST) {
      misplacedList(subject, variable);
      return false;
    }
    if (variable.context() == VariableContext.ORDER_BY) {
      subject.problem(
          ProblemId.ORDER_BY_VARIABLE,
          variable.span(),
          subject.name()
              + " sorts by :"
              + variable.name()
              + ", which is the same constant for every row.",
          "Name the column in the SQL, or pass an enum whose constants have @OrderBy.");
      return false;
    }
    return isBindable(subject, variable, parameter, parameter.element());
  }

  private static void misplacedList(QuerySubject subject, Variable variable) {
    String list = subject.name() + " uses the list :" + variable.name();
    boolean isAmongOthers = InList.holds(subject.sql(), variable.span());
    subject.problem(
        ProblemId.LIST_OUTSIDE_IN,
        variable.span(),
        list + (isAmongOthers ? " beside other values of IN (…)." : " outside of IN (…)."),
        isAmongOthers
            ? "It stands alone in them: add the other values to it, or compare with them apart."
            : "A list stands for many values: write \"column IN (:" + variable.name() + ")\".");
  }

  private static boolean isBindable(
      QuerySubject subject, Variable variable, Parameter parameter, Element element) {
    if (element instanceof Element.Scalar scalar) {
      if (canBind(scalar.conversion())) {
        return true;
      }
      noConversion(subject, parameter, scalar.type().toString());
    } else if (element instanceof Element.Paging) {
      subject.problem(
          ProblemId.PAGING,
          variable.span(),
          subject.name() + " uses :" + variable.name() + " as a value, but it is a PageRequest.",
          "Remove it from the SQL, which needs its ORDER BY alone.");
    } else if (element instanceof Element.Row row) {
      String properties =
          NameList.of(
              row.rowClass().properties().stream()
                  .map(property -> ":" + parameter.name() + "." + property.name())
                  .toList());
      subject.problem(
          ProblemId.OBJECT_AS_VALUE,
          variable.span(),
          subject.name()
              + " uses :"
              + variable.name()
              + " as a value, but it is an object of several.",
          "Name one of its properties: " + properties + ".");
    } else {
      noConversion(subject, parameter, parameter.type().toString());
    }
    return false;
  }

  private static boolean hasProperty(QuerySubject subject, Variable variable, Parameter parameter) {
    String[] path = variable.name().split("\\.", -1);
    Element element = parameter.element();
    if (parameter.container() != Container.NONE || !(element instanceof Element.Row row)) {
      subject.problem(
          ProblemId.UNKNOWN_PROPERTY,
          variable.span(),
          "Parameter \"" + parameter.name() + "\" of " + subject.name() + " has no properties.",
          "It is a " + parameter.type() + ": write :" + parameter.name() + ".");
      return false;
    }
    return findProperty(subject, variable, parameter, row.rowClass().properties(), path, 1);
  }

  private static boolean findProperty(
      QuerySubject subject,
      Variable variable,
      Parameter parameter,
      List<Property> properties,
      String[] path,
      int depth) {
    for (Property property : properties) {
      if (property.name().equals(path[depth])) {
        boolean last = depth == path.length - 1;
        if (property.content() instanceof Property.EmbeddedContent embedded) {
          return last
              ? misses(subject, variable, embedded.part().properties())
              : findProperty(
                  subject, variable, parameter, embedded.part().properties(), path, depth + 1);
        }
        if (property.content() instanceof Property.ColumnContent single && last) {
          boolean bindable = canBind(single.column().conversion());
          if (!bindable) {
            noConversion(subject, parameter, property.type().toString());
          }
          return bindable;
        }
      }
    }
    return misses(subject, variable, properties);
  }

  private static boolean misses(
      QuerySubject subject, Variable variable, List<Property> properties) {
    List<String> names = properties.stream().map(Property::name).toList();
    String wrong = variable.name().substring(variable.name().lastIndexOf('.') + 1);
    String closest = Suggestion.closest(wrong, names);
    subject.problem(
        ProblemId.UNKNOWN_PROPERTY,
        variable.span(),
        subject.name() + " uses :" + variable.name() + ", which names no single value.",
        (closest == null ? "" : "Closest: \"" + closest + "\". ")
            + "Properties: "
            + NameList.of(names)
            + ".");
    return false;
  }

  private static void noConversion(QuerySubject subject, Parameter parameter, String type) {
    subject
        .report()
        .add(
            ProblemId.NO_CONVERTER,
            parameter.origin(),
            "Parameter \""
                + parameter.name()
                + "\" of "
                + subject.name()
                + " has type "
                + type
                + ", which no column type or converter covers.",
            "Add a @Converter method from "
                + type
                + " to a column type, and name its class in converters = … .");
  }

  /** Whether values of this kind can be bound. */
  static boolean canBind(Conversion conversion) {
    if (conversion instanceof Conversion.Missing) {
      return false;
    }
    if (conversion instanceof Conversion.OptionalOf optional) {
      return canBind(optional.inner());
    }
    return !(conversion instanceof Conversion.Converted converted) || converted.toColumn() != null;
  }
}
