// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.util.Date;
import org.jspecify.annotations.Nullable;

@Table("assets")
public record Asset(@PrimaryKey long id, byte[] hash, Date at, @Nullable Place place) {}
