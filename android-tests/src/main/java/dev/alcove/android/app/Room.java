// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A chat of several people: a mutable class. */
@Table("rooms")
@Index({"title", "created_at"})
public class Room {
  @PrimaryKey @GeneratedId public String id = "";
  public String title = "";
  @CreatedAt public @Nullable Date createdAt;
}
