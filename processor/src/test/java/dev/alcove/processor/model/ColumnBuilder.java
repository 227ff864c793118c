// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link TableBuilder} has been told of the column it is at. */
final class ColumnBuilder {

  final Column plain;
  StorageClass type;
  boolean notNull = true;
  String collation = "";
  String defaultValue = "";
  String generatedAs = "";
  boolean stored;
  Stamp stamp = Stamp.NONE;
  @Nullable GeneratedId generatedId;
  final List<Check> checks = new ArrayList<>();
  final List<Renaming> renamings = new ArrayList<>();
  final List<Alteration> alterations = new ArrayList<>();
  int since = 1;

  ColumnBuilder(Column plain) {
    this.plain = plain;
    this.type = plain.type();
  }

  Column build() {
    return new Column(
        plain.name(),
        type,
        plain.conversion(),
        notNull,
        collation,
        defaultValue,
        generatedAs,
        stored,
        stamp,
        generatedId,
        checks,
        plain.constants(),
        since,
        new ColumnHistory(renamings, alterations),
        plain.origin());
  }

  Property property(int index) {
    String member = JavaNames.member(plain.name());
    return new Property(
        member,
        plain.conversion().javaType(),
        !notNull,
        new Access.Getter(member),
        new Injection.ConstructorArgument(index),
        new Property.ColumnContent(build()),
        plain.origin());
  }
}
