// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Open WebUI's export of chats. */
@NullMarked
package dev.alcove.sample.transfer.openwebui;

import org.jspecify.annotations.NullMarked;
