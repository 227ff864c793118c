// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Reading JSON that may be large, odd or broken: streams, single fields, times and roles. */
@NullMarked
package dev.alcove.sample.transfer.json;

import org.jspecify.annotations.NullMarked;
