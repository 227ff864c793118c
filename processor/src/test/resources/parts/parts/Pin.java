// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** Joined by a column of the same name. */
@Table("pins")
public record Pin(@ForeignKey(table = Session.class) @PrimaryKey String sessionId, int place) {}
