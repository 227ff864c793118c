// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Collation;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("labels")
public record Label(@PrimaryKey String name, @Column(collate = Collation.NOCASE) String kind) {}
