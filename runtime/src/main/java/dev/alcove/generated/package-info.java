// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** What generated classes call. Nothing else imports it, and it stays compatible. */
@org.jspecify.annotations.NullMarked
package dev.alcove.generated;
