// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/**
 * The same without an index; the benchmark makes the one that one writes by hand.
 *
 * @param id its key
 * @param text what was said
 */
@Table("plain_speeches")
public record PlainSpeech(@PrimaryKey long id, String text) {}
