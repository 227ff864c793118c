// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table(value = "tags", withoutRowId = true)
@PrimaryKey(columns = {"message_id", "name"})
public record Tag(long messageId, String name, int weight) {}
