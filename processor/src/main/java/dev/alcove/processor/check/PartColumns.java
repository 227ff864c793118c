// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells result columns of the same name apart: of {@code SELECT m.*, s.*} each embedded part gets
 * the columns that come from its own table or view. From then on they have names of their own, in
 * the result and in the class, so that all else goes by names.
 */
final class PartColumns {

  static final int NOBODY = -1;

  private final RowOrigins origins;

  PartColumns(RowOrigins origins) {
    this.origins = origins;
  }

  /**
   * A method and the columns of its query, told apart.
   *
   * @param method the method, whose class names columns as they do
   * @param columns the columns
   */
  record Named(DaoMethod method, List<ResultColumn> columns) {}

  /**
   * Tells them apart.
   *
   * @return null if they cannot be, which is reported
   */
  @Nullable Named named(QuerySubject subject, List<ResultColumn> columns) {
    Named asTheyAre = new Named(subject.method(), columns);
    Result result = subject.method().result();
    RowClass map = MapRows.of(result);
    RowClass rowClass = map != null ? map : rowClass(result);
    if (rowClass == null) {
      return asTheyAre;
    }
    List<Part> parts = parts(rowClass);
    boolean isWhole = map == null && parts.size() < 2;
    Set<String> shared = isWhole ? Set.of() : shared(parts, columns, merges(subject));
    if (shared.isEmpty()) {
      return asTheyAre;
    }
    // A compound SELECT has the origins of its first part only.
    boolean knowsOrigins = !subject.outline().shape().isCompound();
    int[] owners = new int[columns.size()];
    Arrays.fill(owners, NOBODY);
    for (String name : shared) {
      if (!assign(name, parts, columns, owners, knowsOrigins)) {
        PartAliases.report(subject, rowClass, parts, name);
        return null;
      }
    }
    RowClass named = PartNames.of(rowClass, shared);
    Result told = map != null ? MapRows.with(result, named) : with(result, named);
    return new Named(
        subject.method().withResult(told), PartNames.of(columns, parts, shared, owners));
  }

  private static @Nullable RowClass rowClass(Result result) {
    return result.element() instanceof Element.Row row ? row.rowClass() : null;
  }

  private static Result with(Result result, RowClass rowClass) {
    Element.Row row = (Element.Row) result.element();
    return result.with(new Element.Row(row.type(), row.nullable(), rowClass), result.mapKey());
  }

  /** The columns that stand in the class itself, where there are any, and its embedded parts. */
  private List<Part> parts(RowClass rowClass) {
    List<Part> parts = new ArrayList<>();
    List<Property> own =
        rowClass.properties().stream()
            .filter(property -> property.content() instanceof Property.ColumnContent)
            .toList();
    if (!own.isEmpty()) {
      RowClass itself = new RowClass(rowClass.type(), 0, own, rowClass.origin());
      parts.add(new Part("", itself, "", List.of()));
    }
    for (Property property : rowClass.properties()) {
      if (property.content() instanceof Property.EmbeddedContent embedded) {
        String table = origins.table(embedded.part().type());
        List<ResultColumn> known = embedded.prefix().isEmpty() ? origins.columns(table) : List.of();
        parts.add(new Part(property.name(), embedded.part(), table, known));
      }
    }
    return parts;
  }

  /**
   * A part of the class.
   *
   * @param property the property that holds it; empty for the class itself
   * @param rowClass its columns
   * @param table the name of its table or view; empty where it has none
   * @param known where the columns of its table or view come from
   */
  record Part(String property, RowClass rowClass, String table, List<ResultColumn> known) {

    boolean has(String name) {
      return rowClass.columns().stream().anyMatch(column -> SqlName.same(column.name(), name));
    }

    /** Where its column comes from; null if nobody knows. */
    @Nullable ColumnOrigin origin(String name) {
      for (ResultColumn column : known) {
        if (SqlName.same(column.name(), name)) {
          return RowOrigins.origin(column);
        }
      }
      return null;
    }
  }

  /** Whether a join makes one column of two, so that both sides may read it. */
  private static boolean merges(QuerySubject subject) {
    return Tokenizer.significant(subject.sql()).stream()
        .map(token -> SqlName.fold(token.text(subject.sql())))
        .anyMatch(word -> word.equals("using") || word.equals("natural"));
  }

  /** The names that several parts want, or that several columns have of which one is wanted. */
  private static Set<String> shared(List<Part> parts, List<ResultColumn> columns, boolean merges) {
    Set<String> shared = new LinkedHashSet<>();
    for (ResultColumn column : columns) {
      String name = column.name();
      long wanting = parts.stream().filter(part -> part.has(name)).count();
      long having = columns.stream().filter(each -> SqlName.same(each.name(), name)).count();
      long tables =
          parts.stream().map(part -> part.origin(name)).filter(Objects::nonNull).distinct().count();
      if (having > 1 ? wanting > 0 : tables > 1 && !merges) {
        shared.add(SqlName.fold(name));
      }
    }
    return shared;
  }

  /** Gives the columns of this name to those who want them; whether it is clear who gets which. */
  private static boolean assign(
      String name,
      List<Part> parts,
      List<ResultColumn> columns,
      int[] owners,
      boolean knowsOrigins) {
    List<Integer> unclear = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ColumnOrigin origin = knowsOrigins ? parts.get(i).origin(name) : null;
      List<Integer> own = origin == null ? List.of() : free(name, origin, columns, owners);
      if (own.size() > 1) {
        return false;
      }
      if (own.size() == 1) {
        owners[own.get(0)] = i;
      } else if (parts.get(i).has(name) && origin == null) {
        unclear.add(i);
      }
    }
    List<Integer> rest = free(name, null, columns, owners);
    if (unclear.size() == 1 && rest.size() == 1) {
      owners[rest.get(0)] = unclear.get(0);
      return true;
    }
    return unclear.isEmpty() || rest.isEmpty();
  }

  /** The places of columns of this name and origin that nobody has yet. */
  private static List<Integer> free(
      String name, @Nullable ColumnOrigin origin, List<ResultColumn> columns, int[] owners) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (owners[i] == NOBODY
          && SqlName.same(columns.get(i).name(), name)
          && (origin == null || origin.equals(RowOrigins.origin(columns.get(i))))) {
        places.add(i);
      }
    }
    return places;
  }
}
