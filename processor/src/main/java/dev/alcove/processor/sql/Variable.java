// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A variable with a name.
 *
 * @param name the name without its sigil, dots included: {@code filter.from}
 * @param sigil the character before the name: colon, at sign, dollar sign or hash
 * @param start where it begins, at the sigil
 * @param end where it ends, exclusive
 * @param context what surrounds it
 */
public record Variable(String name, char sigil, int start, int end, VariableContext context) {

  /** The place of the variable. */
  public Span span() {
    return new Span(start, end);
  }

  /** The part before the first dot: the parameter that {@code :filter.from} belongs to. */
  public String root() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
