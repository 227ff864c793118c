// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("articles")
public class Article extends Base<Long, String> {
  @ForeignKey(table = Author.class)
  @Index
  private @Nullable String authorId;

  public @Nullable String getAuthorId() {
    return authorId;
  }

  public void setAuthorId(@Nullable String authorId) {
    this.authorId = authorId;
  }
}
