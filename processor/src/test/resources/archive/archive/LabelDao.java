// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
public interface LabelDao {
  @Upsert
  void put(Label... labels);

  @Insert(onConflict = OnConflict.IGNORE)
  int label(PaperLabel... labels);

  @Delete
  boolean remove(PaperLabel label);

  @Query("SELECT id, title FROM papers WHERE id = :id")
  @Nullable LabelledPaper labelled(long id);

  @Query("SELECT name FROM labels WHERE kind = :kind ORDER BY name")
  List<String> ofKind(String kind);

  @Query("SELECT count(*) FROM paper_labels")
  int count();
}
