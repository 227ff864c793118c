// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import dev.alcove.annotations.FullText;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/**
 * What somebody said, with Alcove's full-text index.
 *
 * @param id its key
 * @param text what was said
 */
@Table("speeches")
@FullText(columns = "text")
public record Speech(@PrimaryKey long id, String text) {}
