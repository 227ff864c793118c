// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * Who speaks. Stored in lower case, as other chat programs write it: see {@link StoreConverters}.
 */
public enum Role {
  /** The person who types. */
  USER,
  /** The model, a bot, or anybody who answers. */
  ASSISTANT,
  /** Instructions, or lines of the service itself. */
  SYSTEM,
  /** The result of a tool that the model called. */
  TOOL
}
