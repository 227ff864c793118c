// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import org.jspecify.annotations.Nullable;

/** A file of a message as an export has it; its fields are open to the format that fills it. */
public final class DraftFile {
  /** The file's id in the export. */
  public final String id;

  /** The id of the message that it belongs to. */
  public final String messageId;

  /** Its name. */
  public String name;

  /** The media type. */
  public @Nullable String fileType;

  /** The size in bytes, 0 if the export does not say. */
  public long size;

  /** The bytes, if the export has them. */
  public byte @Nullable [] data;

  /** Where the bytes are, if the export only points to them. */
  public @Nullable String url;

  /** Everything else that the export knows of it, as a JSON object. */
  public @Nullable String metadata;

  /** A file of which only ids and name are known. */
  public DraftFile(String id, String messageId, String name) {
    this.id = id;
    this.messageId = messageId;
    this.name = name;
  }
}
