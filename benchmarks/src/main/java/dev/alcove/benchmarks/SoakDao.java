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

/** What readers and the writer do. */
@Dao
public interface SoakDao {

  /** Adds lines. */
  @Insert
  void insert(Collection<Line> lines);

  /** Deletes lines; how many. */
  @Query("DELETE FROM lines WHERE id BETWEEN :first AND :last")
  int delete(long first, long last);

  /** A page of a channel's history. */
  @Query("SELECT * FROM lines WHERE channel = :channel ORDER BY minute")
  Page<Line> page(long channel, PageRequest page);

  /** The end of a channel's history, which stays up to date. */
  @Query("SELECT * FROM lines WHERE channel = :channel ORDER BY minute DESC, id DESC LIMIT 20")
  LiveQuery<List<Line>> newest(long channel);

  /** How many lines there are. */
  @Query("SELECT count(*) FROM lines")
  long count();
}
