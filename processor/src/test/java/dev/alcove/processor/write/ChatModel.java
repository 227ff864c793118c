// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.List;

/** The model of the classes in {@code goldens/write/input/chat}. */
final class ChatModel {

  static final String PACKAGE = "chat";

  static final Conversion TEXT = Models.direct(Models.STRING, StorageClass.TEXT);
  static final Conversion LONG = Models.direct(Models.LONG, StorageClass.INTEGER);
  static final Conversion INT = Models.direct(Models.INT, StorageClass.INTEGER);
  static final Conversion BOOLEAN = Models.direct(Models.BOOLEAN, StorageClass.INTEGER);
  static final Conversion BYTES = Models.direct(Models.BYTES, StorageClass.BLOB);
  static final Conversion DOUBLE_BOX = boxed("Double", StorageClass.REAL);
  static final Conversion INSTANT = Models.instant();
  static final Conversion ROLE = builtIn(type("Role"), BuiltInType.ENUM, StorageClass.TEXT);
  static final Conversion USAGE = converted("TokenUsage", "tokens", false);
  static final Conversion MOOD = converted("Mood", "mood", true);

  private ChatModel() {}

  static TypeRef type(String simpleName) {
    return TypeRef.of(PACKAGE, simpleName);
  }

  static TypeRef java(String packageName, String simpleName, TypeRef... arguments) {
    return TypeRef.of("java." + packageName, simpleName).withArguments(arguments);
  }

  static TypeRef list(TypeRef item) {
    return java("util", "List", item);
  }

  static TypeRef optional(TypeRef item) {
    return java("util", "Optional", item);
  }

  static Conversion boxed(String name, StorageClass storage) {
    return Models.direct(java("lang", name), storage);
  }

  static Conversion builtIn(TypeRef type, BuiltInType builtIn, StorageClass storage) {
    return new Conversion.BuiltIn(type, storage, builtIn);
  }

  static Conversion optionalOf(Conversion inner) {
    return new Conversion.OptionalOf(optional(inner.javaType()), inner);
  }

  private static Conversion converted(String name, String prefix, boolean nulls) {
    TypeRef owner = type("ChatConverters");
    return new Conversion.Converted(
        type(name),
        new ConverterMethod(
            owner, prefix + "ToText", type(name), Models.STRING, nulls, nulls, Origin.NONE),
        new ConverterMethod(
            owner, prefix + "FromText", Models.STRING, type(name), nulls, nulls, Origin.NONE),
        TEXT);
  }

  static RowClass message() {
    return new ClassBuilder("Message")
        .fields()
        .column("id", TEXT)
        .column("role", ROLE)
        .nullable("parentId", TEXT)
        .column("content", TEXT)
        .column("favorite", BOOLEAN)
        .nullable("tokenUsage", USAGE)
        .column("mood", MOOD)
        .nullable("score", DOUBLE_BOX)
        .column("traceId", optionalOf(TEXT))
        .column("createdAt", INSTANT)
        .build();
  }

  static RowClass draft() {
    RowClass byConstructor = new ClassBuilder("Draft").column("id", TEXT).build();
    Property text =
        property("text", TEXT, true, new Access.Getter("getText"), new Injection.Setter("setText"));
    Property position =
        property(
            "position",
            INT,
            false,
            new Access.FieldRead("position"),
            new Injection.FieldAssignment("position"));
    return new RowClass(
        type("Draft"), 1, List.of(position, byConstructor.properties().get(0), text), Origin.NONE);
  }

  static RowClass pluginCall() {
    return new ClassBuilder("PluginCall")
        .column("messageId", TEXT)
        .part("plugin", "plugin_", true, plugin("plugin_"))
        .part("fallback", "fallback_", false, plugin("fallback_"))
        .build();
  }

  static RowClass plugin(String prefix) {
    return new ClassBuilder("Plugin")
        .prefix(prefix)
        .column("name", TEXT)
        .nullable("cost", USAGE)
        .build();
  }

  static RowClass filter() {
    RowClass range =
        new ClassBuilder("Filter.Range")
            .fields()
            .column("from", INSTANT)
            .column("limit", LONG)
            .build();
    RowClass filter =
        new ClassBuilder("Filter").column("role", ROLE).nullable("usage", USAGE).build();
    Property part =
        new Property(
            "range",
            type("Filter.Range"),
            true,
            new Access.FieldRead("range"),
            new Injection.Unwritable(),
            new Property.EmbeddedContent(range, ""),
            Origin.NONE);
    return new RowClass(
        type("Filter"),
        0,
        List.of(part, filter.properties().get(0), filter.properties().get(1)),
        Origin.NONE);
  }

  private static Property property(
      String name, Conversion conversion, boolean nullable, Access access, Injection injection) {
    return new Property(
        name,
        conversion.javaType(),
        nullable,
        access,
        injection,
        new Property.ColumnContent(Models.column(name, conversion)),
        Origin.NONE);
  }
}
