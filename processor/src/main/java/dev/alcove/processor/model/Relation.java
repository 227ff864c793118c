// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another table that fill a property.
 *
 * @param label the property, for messages: {@code SessionWithMessages.messages}
 * @param container in what the children come
 * @param nullable whether a single child may be null
 * @param element one child
 * @param table the class of the child's table or view
 * @param parentColumn the result column that children refer to, prefixes included
 * @param childColumn the column of the child's table that is compared
 * @param column the column to read where a child is a single value; empty for objects
 * @param link the table between; null if children refer to parents directly
 * @param orderBy ordering terms; empty for none
 * @param where a condition; empty for none
 * @param origins where the annotation and its parts stand
 */
public record Relation(
    String label,
    Container container,
    boolean nullable,
    Element element,
    TypeRef table,
    String parentColumn,
    String childColumn,
    String column,
    @Nullable Link link,
    String orderBy,
    String where,
    Origins origins) {

  /** What decides how children are loaded: anything but the parent's column. */
  public Relation loaded() {
    return from(name -> "");
  }

  /** The same relation with children in any order. */
  public Relation withoutOrder() {
    return new Relation(
        label,
        container,
        nullable,
        element,
        table,
        parentColumn,
        childColumn,
        column,
        link,
        "",
        where,
        origins);
  }

  /** This relation with another name of the parent's column. */
  Relation from(UnaryOperator<String> change) {
    return new Relation(
        label,
        container,
        nullable,
        element,
        table,
        change.apply(parentColumn),
        childColumn,
        column,
        link,
        orderBy,
        where,
        origins);
  }

  /**
   * The table between parents and children.
   *
   * @param table its class
   * @param parentColumn its column that refers to the parent; empty to find it
   * @param childColumn its column that refers to the child; empty to find it
   */
  public record Link(TypeRef table, String parentColumn, String childColumn) {}

  /**
   * Where the annotation and its parts stand.
   *
   * @param mark the annotation
   * @param orderBy its ordering terms
   * @param where its condition
   */
  public record Origins(Origin mark, Origin orderBy, Origin where) {}
}
