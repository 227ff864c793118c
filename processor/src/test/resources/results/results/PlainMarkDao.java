// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import java.util.List;

/** A DAO without converters, for which those of the database are the nearest. */
@Dao
public interface PlainMarkDao {
  @Query("SELECT level FROM marks")
  List<Level> levels();

  @Query("SELECT * FROM marks")
  List<Mark> rows();
}
