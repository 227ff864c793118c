// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

/** A file of the history does not say what such a file says. */
final class FileDefectException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Takes what is wrong, to go on after the file's name: {@code has no fingerprint}. */
  FileDefectException(String defect) {
    super(defect);
  }

  /** What is wrong. */
  String defect() {
    return String.valueOf(getMessage());
  }
}
