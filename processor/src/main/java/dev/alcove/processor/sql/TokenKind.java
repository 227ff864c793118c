// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** What a {@link Token} is, in the classes of SQLite's own tokenizer. */
public enum TokenKind {
  /** Blanks, line breaks, and a byte order mark. */
  SPACE,
  /** A comment, to the end of its line or between slash and star; an open one reaches the end. */
  COMMENT,
  /** A name or keyword without quotes. */
  WORD,
  /** A name in double quotes, backticks or square brackets. */
  QUOTED_NAME,
  /** Text in single quotes. */
  STRING,
  /** A blob literal such as {@code x'00ff'}. */
  BLOB,
  /** A whole number, decimal or hexadecimal. */
  INTEGER,
  /** A number with a decimal point or an exponent. */
  FLOAT,
  /**
   * A variable with a name: {@code :id}, {@code @id}, {@code $id}; here also {@code :filter.from}.
   */
  VARIABLE,
  /** A variable without a name: {@code ?} or {@code ?12}. */
  POSITIONAL,
  /** An operator, from {@code +} to {@code ->>}; the star of {@code count(*)} too. */
  OPERATOR,
  /** A dot between names. */
  DOT,
  /** A comma. */
  COMMA,
  /** A semicolon. */
  SEMICOLON,
  /** An opening parenthesis. */
  LEFT_PAREN,
  /** A closing parenthesis. */
  RIGHT_PAREN,
  /** A brace, which marks optional parts; SQLite itself has no such token. */
  BRACE,
  /** What SQLite calls an unrecognized token. */
  ILLEGAL;

  /** True for what SQLite's parser never sees: blanks and comments. */
  public boolean isTrivia() {
    return this == SPACE || this == COMMENT;
  }
}
