// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A generic base of mutable classes. */
public abstract class Base<K, C> {
  @PrimaryKey private @Nullable K id;

  @Column("body")
  private @Nullable C content;

  public @Nullable K getId() {
    return id;
  }

  public void setId(@Nullable K id) {
    this.id = id;
  }

  public @Nullable C getContent() {
    return content;
  }

  public void setContent(@Nullable C content) {
    this.content = content;
  }
}
