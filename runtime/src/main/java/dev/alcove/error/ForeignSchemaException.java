// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

/** The file belongs to another application or to another database class. The file is untouched. */
public final class ForeignSchemaException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error from a sentence that names the file. */
  public ForeignSchemaException(String message) {
    super(message, null, null, 0, null);
  }
}
