// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.json;

/** A text is no JSON, or lacks what is read from it. */
public final class JsonDefectException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One whose message goes on after the name of the file. */
  public JsonDefectException(String defect) {
    super(defect);
  }

  /** What is wrong, to go on after the name of the file. */
  public String defect() {
    return String.valueOf(getMessage());
  }
}
