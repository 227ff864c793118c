// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package lazy;

import dev.alcove.Rows;
import dev.alcove.SqlQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
public interface LazyDao {
  @Insert
  void insert(Iterable<Line> lines);

  @Query("SELECT count(*) FROM lines")
  int count();

  @Query("SELECT * FROM lines ORDER BY id")
  Rows<Line> all();

  @Query("SELECT id FROM lines WHERE chat = :chat ORDER BY id")
  Rows<Long> ids(String chat);

  @Query("SELECT author FROM lines ORDER BY id")
  Rows<@Nullable String> authors();

  @Query("SELECT * FROM lines WHERE id IN (:ids) {AND chat = :chat} ORDER BY id")
  Stream<Line> some(List<Long> ids, @Nullable String chat);

  @RawQuery
  Rows<Line> raw(SqlQuery query);

  @RawQuery
  Stream<String> texts(SqlQuery query);
}
