// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.GeneratedId;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.StorageClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the column that a property stands for. */
final class ColumnReader {

  private final ReadContext context;
  private final ConverterReader converters;
  private final ConversionReader conversions;
  private final EnumConstants constants;
  private final HistoryReader history;

  ColumnReader(ReadContext context, ConverterReader converters, ConversionReader conversions) {
    this.context = context;
    this.converters = converters;
    this.conversions = conversions;
    this.constants = new EnumConstants(context);
    this.history = new HistoryReader(context);
  }

  Column read(PropertyElement property, RowRequest request) {
    Marks marks = context.marks();
    Mark column = property.mark(marks, "Column");
    StorageClass wanted = wanted(column);
    ConverterScope scope = request.converters().onColumn(converters.named(column));
    Conversion conversion = conversions.read(property.type(), wanted, scope);
    int since = since(property, request);
    Stamp stamp = stamp(property);
    GeneratedId generatedId = generatedId(property.mark(marks, "GeneratedId"));
    boolean notNull =
        stamp != Stamp.NONE
            || generatedId != null
            || !(conversion instanceof Conversion.OptionalOf
                || context.nullness().isNullable(property.use()));
    return new Column(
        request.prefix() + name(property, column, request.naming()),
        wanted == null ? conversion.storage() : wanted,
        conversion,
        notNull && !request.nullable(),
        collation(column),
        column == null ? "" : column.text("defaultValue"),
        column == null ? "" : column.text("generatedAs"),
        column != null && column.flag("stored"),
        stamp,
        generatedId,
        checks(property.marks(marks, "Check"), since),
        constants.of(conversion),
        since,
        history.column(property, request),
        context.origins().at(property.field(), property.label()));
  }

  /**
   * The version that brought a property: what its {@code @Version} says, else its table's. What a
   * shared class says of tables before this one does not concern it.
   */
  int since(PropertyElement property, RowRequest request) {
    Mark version = property.mark(context.marks(), "Version");
    if (version == null) {
      return request.since();
    }
    int since = (int) version.number("value");
    return since >= 1 && request.isShared(property) ? Math.max(since, request.since()) : since;
  }

  /** CHECK constraints as the annotations give them. */
  List<Check> checks(List<Mark> marks, int since) {
    return marks.stream()
        .map(
            mark ->
                new Check(
                    mark.text("name"),
                    mark.text("value"),
                    sinceOf(mark, since),
                    context.origins().at(mark, "value")))
        .toList();
  }

  /** The attribute {@code version} of an annotation, where 0 stands for {@code otherwise}. */
  static int sinceOf(Mark mark, int otherwise) {
    int version = (int) mark.number("version");
    return version == 0 ? otherwise : version;
  }

  private static String name(PropertyElement property, @Nullable Mark column, Naming naming) {
    String written = column == null ? "" : column.text("value");
    return written.isEmpty() ? naming.sqlName(property.name()) : written;
  }

  private static @Nullable StorageClass wanted(@Nullable Mark column) {
    return column == null || column.constant("type").equals("AUTO")
        ? null
        : StorageClass.valueOf(column.constant("type"));
  }

  private static String collation(@Nullable Mark column) {
    return column == null || column.constant("collate").equals("DEFAULT")
        ? ""
        : column.constant("collate");
  }

  private Stamp stamp(PropertyElement property) {
    if (property.has(context.marks(), "CreatedAt")) {
      return Stamp.CREATED_AT;
    }
    return property.has(context.marks(), "UpdatedAt") ? Stamp.UPDATED_AT : Stamp.NONE;
  }

  private static @Nullable GeneratedId generatedId(@Nullable Mark mark) {
    return mark == null
        ? null
        : new GeneratedId(
            mark.text("prefix"), GeneratedId.Strategy.valueOf(mark.constant("strategy")));
  }
}
