// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing.chat;

import dev.alcove.annotations.Altered;
import dev.alcove.annotations.Check;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;

/** A chat. */
@Table("sessions")
public record Session(
    @PrimaryKey @GeneratedId(prefix = "ssn_") String id,
    @Check(value = "length(title) <= 200", version = 3)
        @Altered(version = 3, using = "substr(title, 1, 200)")
        String title,
    @Version(4) @Column(defaultValue = "0") int size) {}
