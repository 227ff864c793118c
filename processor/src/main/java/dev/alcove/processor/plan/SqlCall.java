// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Taking a statement and binding the values of a call.
 *
 * @param writes whether it needs the connection that writes
 * @param constant the name of the constant that holds the SQL
 * @param statement the name of the local that holds the statement
 * @param lists the lists that the call gathers
 * @param listArguments the locals of the lists, in the order in which the SQL has them
 * @param values the single values to bind
 * @param choice how it finds the form that the query takes; null where there is one only
 * @param objects the parameters that must be there
 */
public record SqlCall(
    boolean writes,
    String constant,
    String statement,
    List<ListValue> lists,
    List<String> listArguments,
    List<BoundValue> values,
    @Nullable VariantChoice choice,
    List<RequiredObject> objects) {

  /** A call whose statement is always the same. */
  public SqlCall(
      boolean writes,
      String constant,
      String statement,
      List<ListValue> lists,
      List<String> listArguments,
      List<BoundValue> values) {
    this(writes, constant, statement, lists, listArguments, values, null, List.of());
  }

  /**
   * An object that is never null.
   *
   * @param parameter the parameter
   * @param refusal what is said where it is null all the same
   */
  public record RequiredObject(String parameter, String refusal) {}

  /**
   * A list for {@code IN}.
   *
   * @param local the name of the local that gathers it
   * @param item the name of the loop's variable
   * @param itemType the type of the loop's variable
   * @param itemNullable whether an item may be null
   * @param parameter the parameter that has the items
   * @param conversion how an item is stored
   * @param mask the optional parts that need it, as bits; 0 where the query always has it
   */
  public record ListValue(
      String local,
      String item,
      TypeRef itemType,
      boolean itemNullable,
      String parameter,
      Conversion conversion,
      int mask) {}

  /**
   * A single value.
   *
   * @param parameter the number of the parameter, from 1
   * @param value where it comes from
   * @param type its Java type
   * @param local the name of a local for it, used where the value is needed twice
   * @param conversion how it is stored
   * @param mask the optional parts that need it, as bits; 0 where the query always has it
   */
  public record BoundValue(
      int parameter, ValuePath value, TypeRef type, String local, Conversion conversion, int mask) {

    /** A value that the statement always has. */
    public BoundValue(
        int parameter, ValuePath value, TypeRef type, String local, Conversion conversion) {
      this(parameter, value, type, local, conversion, 0);
    }
  }

  /** Copies the lists. */
  public SqlCall {
    lists = List.copyOf(lists);
    listArguments = List.copyOf(listArguments);
    values = List.copyOf(values);
    objects = List.copyOf(objects);
  }
}
