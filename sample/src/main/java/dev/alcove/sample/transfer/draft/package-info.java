// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Rows as a format reads them: with the ids of the file they come from, and with gaps that the
 * writer closes. Between the formats and the writer stands one interface, {@link
 * dev.alcove.sample.transfer.draft.SessionSink}.
 */
@NullMarked
package dev.alcove.sample.transfer.draft;

import org.jspecify.annotations.NullMarked;
