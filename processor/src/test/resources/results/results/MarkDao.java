// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.util.List;
import java.util.Map;

@Dao(converters = OfDaoLevels.class)
public interface MarkDao {
  @Insert
  void insert(Mark mark);

  @Query("SELECT * FROM marks")
  List<Mark> rows();

  @Query("SELECT level, own FROM marks")
  List<MarkPart> parts();

  @Query("SELECT level FROM marks")
  List<Level> levels();

  @Query("SELECT level, id FROM marks")
  @MapKey("level")
  Map<Level, Long> byLevel();

  @Query("SELECT level FROM marks")
  int stored();
}
