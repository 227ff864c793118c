// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

/** The file was made by a newer version of the application. The file is untouched. */
public final class NewerSchemaException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error from a sentence that names the file. */
  public NewerSchemaException(String message) {
    super(message, null, null, 0, null);
  }
}
