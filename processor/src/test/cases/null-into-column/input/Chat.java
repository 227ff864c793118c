// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey(autoIncrement = true) long id, String text, @Nullable String link) {}

@NullMarked
@Table("posts")
record Post(
    @PrimaryKey @GeneratedId(prefix = "post_") String id,
    String body,
    @Nullable String link,
    @Column(defaultValue = "1") int stars,
    @CreatedAt java.time.Instant at) {}

@NullMarked
record NewPost(
    @Nullable String id, @Nullable String body, @Nullable String link, @Nullable Integer stars) {}

@NullMarked
record ChangedPost(@Nullable String id, @Nullable String link, java.time.@Nullable Instant at) {}

@NullMarked
@Dao
interface NoteDao {

  @Insert(table = Post.class)
  void add(NewPost post);

  @Update(table = Post.class)
  void change(ChangedPost post);

  @Delete(table = Post.class)
  void delete(ChangedPost post);

  @Query("INSERT INTO notes (id, text, link) VALUES (NULL, :text, :link)")
  void add(@Nullable String text, @Nullable String link);

  @Query("UPDATE notes SET text = NULL, link = NULL WHERE id = :id")
  void blank(long id);

  @Query("UPDATE notes SET (text, link) = (:text, :link) WHERE id = :id")
  void edit(long id, @Nullable String text, @Nullable String link);

  @Query(
      """
      INSERT INTO notes (id, text) VALUES (:id, 'new')
      ON CONFLICT (id) DO UPDATE SET text = :text\
      """)
  void put(long id, @Nullable String text);

  @Query("UPDATE notes SET text = coalesce(:text, text) WHERE id = :id")
  void keep(long id, @Nullable String text);
}

@Database(tables = {Note.class, Post.class})
interface Chat extends AlcoveDatabase {

  NoteDao notes();
}
