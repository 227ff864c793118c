// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package oldlive;

import dev.alcove.annotations.Collation;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table(value = "chats", withoutRowId = true)
public record Chat(@PrimaryKey @Column(collate = Collation.NOCASE) String id, String title) {}
