// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link RowClass} that is made by its constructor and read by accessors. */
final class ClassBuilder {

  private final String name;
  private final List<Property> properties = new ArrayList<>();
  private String prefix = "";
  private boolean byField;

  ClassBuilder(String name) {
    this.name = name;
  }

  /** Properties are read from fields. */
  ClassBuilder fields() {
    byField = true;
    return this;
  }

  /** What stands before the names of columns. */
  ClassBuilder prefix(String columnPrefix) {
    prefix = columnPrefix;
    return this;
  }

  /** A property that is never null. */
  ClassBuilder column(String property, Conversion conversion) {
    return add(property, conversion, false);
  }

  /** A property that may be null. */
  ClassBuilder nullable(String property, Conversion conversion) {
    return add(property, conversion, true);
  }

  /** A property of several columns. */
  ClassBuilder part(String property, String partPrefix, boolean nullable, RowClass part) {
    properties.add(
        new Property(
            property,
            part.type(),
            nullable,
            access(property),
            new Injection.ConstructorArgument(properties.size()),
            new Property.EmbeddedContent(part, partPrefix),
            Origin.NONE));
    return this;
  }

  RowClass build() {
    return new RowClass(ChatModel.type(name), properties.size(), properties, Origin.NONE);
  }

  private ClassBuilder add(String property, Conversion conversion, boolean nullable) {
    properties.add(
        new Property(
            property,
            conversion.javaType(),
            nullable,
            access(property),
            new Injection.ConstructorArgument(properties.size()),
            new Property.ColumnContent(
                Models.column(prefix + SqlName.snakeCase(property), conversion)),
            Origin.NONE));
    return this;
  }

  private Access access(String property) {
    return byField ? new Access.FieldRead(property) : new Access.Getter(property);
  }
}
