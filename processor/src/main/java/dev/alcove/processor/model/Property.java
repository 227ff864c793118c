// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A record component, field or bean property.
 *
 * @param name its Java name
 * @param type its Java type
 * @param nullable whether Java may see null in it
 * @param access how it is read
 * @param injection how it is written
 * @param content what it stands for in SQL
 * @param origin the field
 */
public record Property(
    String name,
    TypeRef type,
    boolean nullable,
    Access access,
    Injection injection,
    Content content,
    Origin origin) {

  /** What a property stands for in SQL. */
  public sealed interface Content {}

  /**
   * One column.
   *
   * @param column the column
   */
  public record ColumnContent(Column column) implements Content {}

  /**
   * Nothing: an ignored component that the constructor asks for nevertheless. It gets null, 0 or
   * false.
   */
  public record IgnoredContent() implements Content {}

  /**
   * Several columns, gathered into an object of their own. It is null when the property is nullable
   * and all its columns are NULL.
   *
   * @param part the class of the object; its columns carry their final names
   * @param prefix what was put before their names
   */
  public record EmbeddedContent(RowClass part, String prefix) implements Content {}

  /**
   * Rows of another table, which are loaded after the row itself.
   *
   * @param relation what is loaded
   */
  public record RelationContent(Relation relation) implements Content {}

  /** This property, standing for something else. */
  public Property withContent(Content other) {
    return new Property(name, type, nullable, access, injection, other, origin);
  }

  /** This property with each of its columns, and those that lead to children, called otherwise. */
  Property mapNames(UnaryOperator<String> change) {
    if (content instanceof ColumnContent single) {
      Column column = single.column();
      return withContent(new ColumnContent(column.withName(change.apply(column.name()))));
    }
    if (content instanceof EmbeddedContent embedded) {
      return withContent(new EmbeddedContent(embedded.part().mapNames(change), embedded.prefix()));
    }
    return content instanceof RelationContent children
        ? withContent(new RelationContent(children.relation().from(change)))
        : this;
  }

  /** This property with each of its columns replaced. */
  Property mapColumns(UnaryOperator<Column> change) {
    Content changed = content;
    if (content instanceof ColumnContent single) {
      changed = new ColumnContent(change.apply(single.column()));
    } else if (content instanceof EmbeddedContent embedded) {
      changed = new EmbeddedContent(embedded.part().mapColumns(change), embedded.prefix());
    }
    return new Property(name, type, nullable, access, injection, changed, origin);
  }

  /** This property without the columns that a test refuses. */
  Property filterColumns(Predicate<Column> test) {
    Content changed = content;
    if (content instanceof ColumnContent single && !test.test(single.column())) {
      changed = new IgnoredContent();
    } else if (content instanceof EmbeddedContent embedded) {
      changed = new EmbeddedContent(embedded.part().filterColumns(test), embedded.prefix());
    }
    return new Property(name, type, nullable, access, injection, changed, origin);
  }
}
