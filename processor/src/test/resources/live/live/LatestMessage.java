// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.View;
import org.jspecify.annotations.Nullable;

@View(
    value = "SELECT chat_id, max(position) AS position FROM messages GROUP BY chat_id",
    name = "latest_messages")
public record LatestMessage(@Nullable String chatId, int position) {}
