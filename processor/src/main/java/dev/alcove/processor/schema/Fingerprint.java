// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that differs when the schema differs. */
public final class Fingerprint {

  private Fingerprint() {}

  /** The SHA-256 of the statements, one after the other with a line break between, in hex. */
  public static String of(Ddl ddl) {
    byte[] text = String.join("\n", ddl.sql()).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform must offer SHA-256", e);
    }
  }
}
