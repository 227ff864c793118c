// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

/** A value that a converter stores. */
public record Colour(int value) {}
