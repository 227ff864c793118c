// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

/** A value that each scope stores otherwise. */
public record Level(int value) {}
