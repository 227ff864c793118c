// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dao
public interface AuthorDao extends GenericDao<Author, String> {
  @Query("SELECT * FROM author_view ORDER BY id")
  List<AuthorView> views();

  @Query("SELECT * FROM author_view")
  @MapKey("id")
  Map<String, AuthorView> viewsById();

  @Query("SELECT name AS first, length(name) AS second FROM authors ORDER BY id")
  List<Pair<String, Integer>> pairs();

  @Query("SELECT id FROM authors WHERE id = :id")
  Optional<Writing> writing(String id);

  @Query("SELECT id, author_id FROM articles ORDER BY id")
  List<ArticleWithAuthor> articles();
}
