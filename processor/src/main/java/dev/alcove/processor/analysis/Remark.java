// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;

/**
 * Something in a statement that hardly does what is meant.
 *
 * @param kind what it is
 * @param span where it is
 * @param subject what it is about, as written
 * @param detail what more there is to say
 */
public record Remark(Kind kind, Span span, String subject, String detail) {

  /** What it is. */
  public enum Kind {
    /** A comparison with NULL, which is never true; the detail is the operator. */
    EQUALS_NULL,
    /**
     * A comparison with a parameter that may be null, never true then; the detail is the operator
     * and the parameter.
     */
    NULL_COMPARISON,
    /** NOT IN where one of the values may be NULL; the detail is that value. */
    NOT_IN_NULLABLE,
    /** A pattern that begins with a wildcard on an indexed column; the detail is the pattern. */
    LEADING_WILDCARD,
    /** A comparison of numbers with text; the detail tells the other side. */
    MIXED_TYPES,
    /** The same, where SQLite makes a text of the number. */
    COMPARED_AS_TEXTS,
    /** The same, where SQLite makes a number of a text that looks like one. */
    COMPARED_AS_NUMBERS,
    /** A comparison of bytes with something else; the detail tells the other side. */
    BYTES_COMPARED,
    /**
     * A function of a full-text index, the subject, where rows are gathered first; the detail says
     * for what.
     */
    GROUPED_CALL,
    /** An OFFSET that is a parameter. */
    OFFSET
  }
}
