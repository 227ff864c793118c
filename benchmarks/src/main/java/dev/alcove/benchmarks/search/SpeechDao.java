// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import dev.alcove.FullTextQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.Collection;
import java.util.List;

/** Speeches, by index and without. */
@Dao
public interface SpeechDao {

  /** Adds speeches, which the index takes in. */
  @Insert
  void insert(Collection<Speech> speeches);

  /** Adds speeches to the table that has the other index. */
  @Insert
  void insertPlain(Collection<PlainSpeech> speeches);

  /** Those with the words. */
  @Query(
      """
      SELECT s.* FROM speeches_fts f JOIN speeches s ON s.id = f.rowid
      WHERE f.speeches_fts MATCH :words ORDER BY s.id
      """)
  List<Speech> matching(FullTextQuery words);

  /** The same, by reading all of them. */
  @SuppressWarnings({"alcove/full-scan", "alcove/leading-wildcard"})
  @Query("SELECT * FROM speeches WHERE text LIKE :pattern ORDER BY id")
  List<Speech> like(String pattern);
}
