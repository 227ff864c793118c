// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * The column types that Alcove writes, one for each storage class that holds values
 * (datatype3.html).
 */
public enum StorageClass {
  /** Whole numbers of up to 64 bits. */
  INTEGER,
  /** 64-bit floating point numbers. */
  REAL,
  /** Text. */
  TEXT,
  /** Bytes as they are. */
  BLOB
}
