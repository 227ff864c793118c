// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** The time stamps that Alcove keeps. */
public enum Stamp {
  /** No stamp: an ordinary column. */
  NONE,
  /** Set once, when the row is inserted. */
  CREATED_AT,
  /** Set whenever the row is written. */
  UPDATED_AT
}
