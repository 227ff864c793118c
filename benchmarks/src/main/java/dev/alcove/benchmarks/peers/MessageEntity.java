// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import com.j256.ormlite.field.DatabaseField;
import com.j256.ormlite.table.DatabaseTable;
import dev.alcove.benchmarks.chat.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A message for peers that want a class whose fields they fill. */
@Entity
@Table(name = "messages")
@DatabaseTable(tableName = "messages")
class MessageEntity {
  @Id
  @DatabaseField(id = true)
  String id = "";

  @Column(name = "session_id")
  @DatabaseField(columnName = "session_id")
  String sessionId = "";

  @DatabaseField String role = "";

  @DatabaseField String content = "";

  @Column(name = "created_at")
  @DatabaseField(columnName = "created_at")
  String createdAt = "";

  @Column(name = "token_usage")
  @DatabaseField(columnName = "token_usage")
  @Nullable String tokenUsage;

  /** For those who fill it. */
  MessageEntity() {}

  MessageEntity(Message message) {
    id = message.id();
    sessionId = message.sessionId();
    role = message.role();
    content = message.content();
    createdAt = message.createdAt();
    tokenUsage = message.tokenUsage();
  }

  Message toMessage() {
    return new Message(id, sessionId, role, content, createdAt, tokenUsage);
  }
}
