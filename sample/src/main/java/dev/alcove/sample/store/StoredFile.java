// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a message: its bytes, or where they are. A class rather than a record,
 * because two records with equal bytes would not be equal.
 */
@Table("files")
public final class StoredFile {

  @PrimaryKey
  @GeneratedId(prefix = "file-", strategy = IdStrategy.NANO)
  private final String id;

  private final String name;
  private final @Nullable String fileType;
  private final long size;

  @Column(defaultValue = "'local'")
  private final String saveMode;

  private final byte @Nullable [] data;
  private final @Nullable String url;

  @Version(2)
  @ForeignKey(
      table = Message.class,
      parentColumns = "id",
      onDelete = ReferentialAction.CASCADE,
      version = 2)
  @Index(version = 2)
  private final @Nullable String messageId;

  private final @Nullable String metadata;
  @CreatedAt private final Instant createdAt;
  @UpdatedAt private final Instant updatedAt;

  /** A file with all that is known of it. */
  public StoredFile(
      String id,
      String name,
      @Nullable String fileType,
      long size,
      String saveMode,
      byte @Nullable [] data,
      @Nullable String url,
      @Nullable String messageId,
      @Nullable String metadata,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.name = name;
    this.fileType = fileType;
    this.size = size;
    this.saveMode = saveMode;
    this.data = data;
    this.url = url;
    this.messageId = messageId;
    this.metadata = metadata;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  /** The key. */
  public String getId() {
    return id;
  }

  /** The file's name. */
  public String getName() {
    return name;
  }

  /** The media type, such as {@code image/png}. */
  public @Nullable String getFileType() {
    return fileType;
  }

  /** The size in bytes. */
  public long getSize() {
    return size;
  }

  /** Where the bytes are: {@code local} in {@link #getData}, {@code url} behind {@link #getUrl}. */
  public String getSaveMode() {
    return saveMode;
  }

  /** The bytes, if they are here. The array is not copied. */
  public byte @Nullable [] getData() {
    return data;
  }

  /** Where the bytes are, if they are not here. */
  public @Nullable String getUrl() {
    return url;
  }

  /** The message that it belongs to. */
  public @Nullable String getMessageId() {
    return messageId;
  }

  /** What else an import knew of it, as a JSON object. */
  public @Nullable String getMetadata() {
    return metadata;
  }

  /** When it was stored. */
  public Instant getCreatedAt() {
    return createdAt;
  }

  /** When it was last changed. */
  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
