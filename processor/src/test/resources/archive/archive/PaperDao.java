// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
public interface PaperDao {
  @Insert
  void insert(Folder... folders);

  @Insert
  Paper insert(Paper paper);

  @Insert(table = Paper.class)
  Paper insert(NewPaper paper);

  @Insert(onConflict = OnConflict.IGNORE)
  @Nullable Paper insertIfNew(Paper paper);

  @Upsert(conflict = "title")
  Paper put(Paper paper);

  @Update(table = Paper.class)
  boolean scan(Scan scan);

  @Query("SELECT * FROM papers WHERE id = :id")
  @Nullable Paper find(long id);

  @Query("SELECT * FROM papers ORDER BY id")
  List<Paper> all();

  @Query("SELECT * FROM papers ORDER BY id")
  Rows<Paper> rows();

  @Query("SELECT * FROM papers ORDER BY title, id")
  Page<Paper> page(PageRequest request);

  @Query("SELECT name FROM folders WHERE name = :name")
  @Nullable FolderWithPapers folder(String name);

  @Query("SELECT * FROM folder_size ORDER BY folder")
  List<FolderSize> sizes();

  @Query(
      "SELECT title FROM papers WHERE id > 0 {AND folder IN (:folders)} {AND colour = :colour}"
          + " ORDER BY :order")
  List<String> titles(@Nullable Collection<String> folders, @Nullable Colour colour, Order order);

  @Query("DELETE FROM papers WHERE folder = :folder")
  int removeAll(String folder);

  @Query("DELETE FROM folders WHERE name = :name")
  boolean remove(String name);

  @Query("SELECT title FROM removals ORDER BY id")
  List<String> removed();
}
