// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v2;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message; its session may be one without a row, such as the inbox. */
@Table("messages")
@Version(2)
@Index({"session_id", "topic_id"})
public record Message(
    @PrimaryKey String id,
    @Index String role,
    String content,
    @Index @Nullable String fromModel,
    @Index @Column(defaultValue = "0") boolean favorite,
    @Embedded(prefix = "plugin_") @Nullable PluginCall plugin,
    @Embedded(prefix = "translate_") @Nullable Translation translate,
    @Index @CreatedAt @Column(type = ColumnType.INTEGER) Instant createdAt,
    @Index @UpdatedAt @Column(type = ColumnType.INTEGER) Instant updatedAt,
    @Index String sessionId,
    @Index @Nullable String topicId,
    @Index @Nullable String quotaId,
    @Index @Nullable String parentId,
    @Nullable String extra) {

  /** The plugin that a message calls. */
  public record PluginCall(@Index String identifier, @Index String apiName) {}

  /** A translation of the message. */
  public record Translation(@Nullable String to, String content) {}
}
