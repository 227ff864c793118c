// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

/** The large part of a paper alone. */
public record Scan(long id, byte[] scan) {}
