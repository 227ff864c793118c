// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

/** A generic record. */
public record Pair<A, B>(A first, B second) {}
