// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Query;
import java.util.List;
import java.util.Optional;

/** Queries of a generic base, which say what they give only below. */
public interface ArticleQueries<T> {
  @Query("SELECT * FROM articles WHERE id = :id")
  Optional<T> find(long id);

  @Query("SELECT * FROM articles ORDER BY id")
  List<T> all();
}
