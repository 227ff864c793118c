// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call finds the number of the form that its query takes.
 *
 * @param local the name of the local that holds the number
 * @param parts its optional parts; the n-th counts 2 to the power of n
 * @param order what chooses the order; null where nothing does
 */
public record VariantChoice(String local, List<Part> parts, @Nullable Order order) {

  /**
   * An optional part.
   *
   * @param values what must be there for it to be in
   */
  public record Part(List<Presence> values) {

    /** Copies the list. */
    public Part {
      values = List.copyOf(values);
    }
  }

  /**
   * A value that may be missing.
   *
   * @param path where it comes from
   * @param isOptional whether it is an {@code Optional}, which may be empty
   */
  public record Presence(ValuePath path, boolean isOptional) {}

  /**
   * An order.
   *
   * @param parameter the parameter
   * @param type the enum
   * @param constants its constants, in the order in which the forms count them
   * @param weight what each counts more than the one before
   * @param nullable whether null may be passed
   */
  public record Order(
      String parameter, TypeRef type, List<String> constants, int weight, boolean nullable) {

    /** Copies the list. */
    public Order {
      constants = List.copyOf(constants);
    }
  }

  /** The same choice, counted in another local. */
  public VariantChoice named(String other) {
    return new VariantChoice(other, parts, order);
  }

  /** Copies the list. */
  public VariantChoice {
    parts = List.copyOf(parts);
  }
}
