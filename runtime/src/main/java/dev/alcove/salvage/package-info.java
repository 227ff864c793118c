// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What can still be read of a damaged file, page by page and without SQLite; knows no open database
 * (<a href="https://www.sqlite.org/fileformat2.html">Database File Format</a>).
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.salvage;
