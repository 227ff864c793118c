// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** What an import or export tells its caller while it runs and when it is done. */
@NullMarked
package dev.alcove.sample.transfer.report;

import org.jspecify.annotations.NullMarked;
