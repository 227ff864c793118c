// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database.UnlistedTable;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.read.TableDraft.PlacedProperty;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads the classes of tables. */
final class TableReader {

  private final ReadContext context;
  private final ColumnReader columns;
  private final RowClassReader rowClasses;
  private final DatabaseDefaults defaults;
  private final TypeMarks typeMarks;
  private final Map<TypeElement, TableDraft> drafts = new LinkedHashMap<>();
  private final Set<TypeElement> listed = new HashSet<>();

  TableReader(
      ReadContext context,
      ColumnReader columns,
      RowClassReader rowClasses,
      DatabaseDefaults defaults) {
    this.context = context;
    this.columns = columns;
    this.rowClasses = rowClasses;
    this.defaults = defaults;
    this.typeMarks = new TypeMarks(context.marks());
  }

  /** What stands in the class alone; null if it has no {@code @Table}. Read once per class. */
  @Nullable TableDraft draft(TypeElement element) {
    Mark mark = context.marks().find(element, "Table");
    if (mark == null || RowShape.obstacle(element.asType()) != null) {
      return null;
    }
    TableDraft draft = drafts.get(element);
    if (draft == null) {
      draft = draft(element, mark);
      drafts.put(element, draft);
    }
    return draft;
  }

  /** The table itself. */
  Table read(TableDraft draft, IndexNames indexNames) {
    TypeElement element = draft.element();
    listed.add(element);
    return new Table(
        draft.name(),
        draft.rowClass(),
        draft.primaryKey(),
        new ForeignKeyReader(context, this).read(draft),
        new IndexReader(context, indexNames).read(draft),
        checks(draft),
        triggers(draft),
        new FullTextReader(context).read(draft),
        draft.mark().flag("strict"),
        draft.mark().flag("withoutRowId"),
        draft.mark().number("expectedRows"),
        draft.since(),
        new HistoryReader(context).table(element, draft.since()),
        context.origins().at(element));
  }

  /** Tables whose classes were met by now, but that were not read as tables of the database. */
  List<UnlistedTable> unlisted() {
    return drafts.values().stream()
        .filter(draft -> !listed.contains(draft.element()))
        .map(draft -> new UnlistedTable(draft.name(), TypeRefs.of(draft.element()), false))
        .toList();
  }

  /** The request that reads a table's class for some use, the same conversions in each. */
  RowRequest request(TableDraft draft, RowUse use) {
    return RowRequest.of(use, draft.converters(), defaults.naming(draft.mark()), draft.since());
  }

  private TableDraft draft(TypeElement element, Mark mark) {
    Naming naming = defaults.naming(mark);
    int since = since(context.marks(), element);
    ConverterScope scope = defaults.converters(mark);
    List<PlacedProperty> placed = new ArrayList<>();
    RowRequest request =
        RowRequest.of(RowUse.TABLE, scope, naming, since)
            .telling((property, list) -> placed.add(new PlacedProperty(property, list)));
    RowClass rowClass = rowClasses.read((DeclaredType) element.asType(), request);
    PrimaryKey key = new PrimaryKeyReader(context).read(element, placed);
    if (key != null) {
      new NullableKeyCheck(context).check(key, placed, mark.flag("withoutRowId"));
    }
    String written = mark.text("value");
    return new TableDraft(
        element,
        mark,
        written.isEmpty() ? naming.sqlName(ReadContext.name(element)) : written,
        key == null ? rowClass : rowClass.mapColumns(column -> inKey(column, key)),
        placed,
        key,
        since,
        scope);
  }

  /** The version that brought a table or view. */
  static int since(Marks marks, TypeElement element) {
    Mark version = marks.find(element, "Version");
    return version == null ? 1 : (int) version.number("value");
  }

  private static Column inKey(Column column, PrimaryKey key) {
    return key.columns().stream().anyMatch(name -> SqlName.same(name, column.name()))
        ? column.asNotNull()
        : column;
  }

  private List<Check> checks(TableDraft draft) {
    return columns.checks(typeMarks.all(draft.element(), "Check"), draft.since());
  }

  private List<Trigger> triggers(TableDraft draft) {
    return typeMarks.all(draft.element(), "Trigger").stream()
        .map(
            mark ->
                new Trigger(
                    mark.text("name"),
                    mark.text("sql"),
                    ColumnReader.sinceOf(mark, draft.since()),
                    context.origins().at(mark, "sql")))
        .toList();
  }
}
