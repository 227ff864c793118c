// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.SqlType;
import dev.alcove.processor.analysis.Value;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.sql.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the values of a query's variables are bound. */
final class BoundValues {

  private BoundValues() {}

  /**
   * What is bound to each variable, as far as {@link VariableRule} has seen that it can be.
   *
   * @param given the variables that surely have a value
   */
  static Map<String, Value> of(QuerySubject subject, Set<String> given) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Variable variable : subject.outline().variables()) {
      Conversion conversion = conversion(subject, variable.name(), variable.root());
      if (conversion != null) {
        boolean nullable =
            !given.contains(variable.name()) && isNullable(subject, variable, conversion);
        values.put(variable.name(), Value.bound(type(conversion.storage()), nullable));
      }
    }
    return values;
  }

  private static boolean isNullable(
      QuerySubject subject, Variable variable, Conversion conversion) {
    Parameter parameter = subject.parameter(variable.root());
    if (parameter == null || parameter.container() != Container.NONE) {
      return true;
    }
    boolean isPlain = parameter.element() instanceof Element.Scalar;
    // A converter may make null of anything.
    boolean isKept =
        conversion instanceof Conversion.Direct || conversion instanceof Conversion.BuiltIn;
    return !isPlain || !isKept || parameter.nullable();
  }

  private static SqlType type(StorageClass storage) {
    return switch (storage) {
      case INTEGER -> SqlType.INTEGER;
      case REAL -> SqlType.REAL;
      case TEXT -> SqlType.TEXT;
      case BLOB -> SqlType.BLOB;
    };
  }

  /** The conversion of a variable's value; null if there is none. */
  static @Nullable Conversion conversion(QuerySubject subject, String name, String root) {
    Parameter parameter = subject.parameter(root);
    if (parameter == null) {
      return null;
    }
    if (parameter.element() instanceof Element.Scalar scalar) {
      return scalar.conversion();
    }
    List<Property> properties =
        parameter.element() instanceof Element.Row row ? row.rowClass().properties() : List.of();
    Conversion found = null;
    for (String step : name.substring(root.length()).split("\\.", -1)) {
      for (Property property : properties) {
        if (property.name().equals(step)) {
          if (property.content() instanceof Property.ColumnContent single) {
            found = single.column().conversion();
          } else if (property.content() instanceof Property.EmbeddedContent embedded) {
            properties = embedded.part().properties();
            break;
          }
        }
      }
    }
    return found;
  }
}
