// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.LiveQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.Collection;
import java.util.List;

/** A channel's history, by pages and by numbers of rows. */
@Dao
public interface LineDao {

  /** Adds lines. */
  @Insert
  void insert(Collection<Line> lines);

  /** A page of the history. */
  @Query("SELECT * FROM lines WHERE channel = :channel ORDER BY minute")
  Page<Line> page(long channel, PageRequest page);

  /** The end of the history, which stays up to date. */
  @Query("SELECT * FROM lines WHERE channel = :channel ORDER BY minute DESC LIMIT 20")
  LiveQuery<List<Line>> newest(long channel);

  /** The page, counted from the first row. */
  @SuppressWarnings("alcove/offset-paging")
  @Query(
      """
      SELECT * FROM lines WHERE channel = :channel ORDER BY minute, id
      LIMIT :size OFFSET :skipped
      """)
  List<Line> skipping(long channel, int size, int skipped);
}
