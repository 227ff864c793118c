// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.sql.NormalSql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A short text that differs when the schema differs. How the statements are written does not count:
 * neither their order, nor blanks, comments, quotes around names and the case of words. So a schema
 * keeps its fingerprint when SQLite writes it back with other quotes after a rename.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of a schema. */
  public static String of(Ddl ddl) {
    return of(ddl.sql());
  }

  /** The SHA-256 of the statements in normal form, sorted, one a line, in hex. */
  public static String of(Collection<String> statements) {
    return hash(
        statements.stream()
            .map(NormalSql::of)
            .map(sql -> sql.endsWith(";") ? sql.substring(0, sql.length() - 1).strip() : sql)
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** The SHA-256 of a text in UTF-8, in hex. */
  public static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform must offer SHA-256", e);
    }
  }
}
