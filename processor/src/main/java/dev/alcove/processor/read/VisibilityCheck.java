// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.Variable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the class that implements a DAO, which stands in the DAO's package, can use all
 * that it needs. Else the compiler would complain of code that the user never wrote.
 */
final class VisibilityCheck {

  private final Viewpoint viewpoint;
  private final String dao;
  private final Report report;

  VisibilityCheck(Viewpoint viewpoint, Dao dao, Report report) {
    this.viewpoint = viewpoint;
    this.dao = dao.type().lastName();
    this.report = report;
  }

  /** Reports what a method needs and cannot use. */
  void check(DaoMethod method) {
    boolean seesTypes = seesType(method.result().type(), method.result().origin());
    for (Parameter parameter : method.parameters()) {
      seesTypes &= seesType(parameter.type(), parameter.origin());
    }
    if (!seesTypes || method.operation() instanceof Operation.TransactionBody) {
      return;
    }
    for (Parameter parameter : method.parameters()) {
      if (parameter.element() instanceof Element.Row row) {
        checkUsed(row.rowClass(), parameter.name(), used(method));
      } else if (parameter.element() instanceof Element.Scalar scalar) {
        checkWritten(scalar.conversion(), parameter.origin());
      }
    }
    checkItem(method.result().element(), method.result().origin());
    checkItem(method.result().mapKey(), method.result().origin());
  }

  private void checkItem(@Nullable Element item, Origin origin) {
    if (item instanceof Element.Row row) {
      checkBuilt(row.rowClass());
    } else if (item instanceof Element.Scalar scalar) {
      checkRead(scalar.conversion(), origin);
    }
  }

  /** The variables of a query, dotted ones included; null where all of a row is written. */
  private static @Nullable Set<String> used(DaoMethod method) {
    return method.operation() instanceof Operation.Query query
        ? StatementOutline.of(query.sql()).variables().stream()
            .map(Variable::name)
            .collect(Collectors.toSet())
        : null;
  }

  private void checkUsed(RowClass rowClass, String path, @Nullable Set<String> used) {
    for (Property property : rowClass.properties()) {
      String name = path + "." + property.name();
      boolean isUsed =
          used == null || used.stream().anyMatch(each -> (each + ".").startsWith(name + "."));
      if (isUsed
          && !(property.content() instanceof Property.IgnoredContent)
          && seesType(property.type(), property.origin())) {
        checkAccess(rowClass, property);
        if (property.content() instanceof Property.EmbeddedContent embedded) {
          checkUsed(embedded.part(), name, used);
        } else if (property.content() instanceof Property.ColumnContent single) {
          checkWritten(single.column().conversion(), property.origin());
        }
      }
    }
  }

  private void checkAccess(RowClass rowClass, Property property) {
    boolean seen = true;
    String member = "";
    if (property.access() instanceof Access.Getter getter) {
      member = getter.method() + "()";
      seen = viewpoint.seesMethod(rowClass.type(), getter.method(), 0);
    } else if (property.access() instanceof Access.FieldRead field) {
      member = field.field();
      seen = viewpoint.seesField(rowClass.type(), field.field());
    }
    if (!seen) {
      report(property.origin(), rowClass.type().lastName() + "." + member);
    }
  }

  private void checkBuilt(RowClass rowClass) {
    if (!viewpoint.seesConstructor(rowClass.type(), rowClass.constructorArity())) {
      report(rowClass.origin(), "the constructor of " + rowClass.type().lastName());
    }
    for (Property property : rowClass.properties()) {
      if (seesType(property.type(), property.origin())) {
        checkInjection(rowClass, property);
        if (property.content() instanceof Property.EmbeddedContent embedded) {
          checkBuilt(embedded.part());
        } else if (property.content() instanceof Property.RelationContent children) {
          checkItem(children.relation().element(), property.origin());
        } else if (property.content() instanceof Property.ColumnContent single) {
          checkRead(single.column().conversion(), property.origin());
        }
      }
    }
  }

  private void checkInjection(RowClass rowClass, Property property) {
    boolean seen = true;
    String member = "";
    if (property.injection() instanceof Injection.Setter setter) {
      member = setter.method() + "(…)";
      seen = viewpoint.seesMethod(rowClass.type(), setter.method(), 1);
    } else if (property.injection() instanceof Injection.FieldAssignment field) {
      member = field.field();
      seen = viewpoint.seesField(rowClass.type(), field.field());
    }
    if (!seen) {
      report(property.origin(), rowClass.type().lastName() + "." + member);
    }
  }

  private void checkWritten(Conversion conversion, Origin user) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      checkWritten(optional.inner(), user);
    } else if (conversion instanceof Conversion.Converted converted) {
      checkConverter(converted.toColumn(), user);
    }
  }

  private void checkRead(Conversion conversion, Origin user) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      checkRead(optional.inner(), user);
    } else if (conversion instanceof Conversion.Converted converted) {
      checkConverter(converted.fromColumn(), user);
    }
  }

  private void checkConverter(@Nullable ConverterMethod method, Origin user) {
    if (method != null
        && !report.hasErrorAt(method.origin())
        && seesType(method.owner(), user)
        && !viewpoint.seesMethod(method.owner(), method.name(), 1)) {
      report(method.origin(), method.owner().lastName() + "." + method.name() + "(…)");
    }
  }

  private boolean seesType(TypeRef type, Origin user) {
    TypeRef unseen = viewpoint.unseen(type);
    if (unseen != null) {
      report(user, unseen.toString());
    }
    return unseen == null;
  }

  private void report(Origin origin, String needed) {
    report.add(
        ProblemId.NOT_VISIBLE,
        origin,
        dao + " needs " + needed + ", which code in " + place() + " cannot use.",
        "Make it public; in the package of " + dao + " it is enough that it is not private.");
  }

  private String place() {
    return viewpoint.from().isUnnamed()
        ? "the package of " + dao
        : "package " + viewpoint.from().getQualifiedName();
  }
}
