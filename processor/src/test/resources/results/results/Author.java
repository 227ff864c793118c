// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("authors")
public record Author(@PrimaryKey String id, String name) implements Identified {}
