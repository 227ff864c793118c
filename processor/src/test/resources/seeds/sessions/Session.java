// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import java.time.Instant;

/** A session, with the number of its messages kept by triggers. */
@Table("sessions")
@Index(value = "updated_at DESC", name = "idx_sessions_updated_at")
public record Session(
    @PrimaryKey @GeneratedId(prefix = "session_") String id,
    String title,
    String aiConfigName,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Column(defaultValue = "0") int messageCount) {}
