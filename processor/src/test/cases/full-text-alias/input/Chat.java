// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("posts")
@FullText(columns = "body")
record Post(@PrimaryKey long id, String body) {}

@NullMarked
@Dao
interface PostDao {
  @Query("SELECT p.* FROM posts p JOIN posts_fts AS f ON f.rowid = p.id WHERE f MATCH :words")
  List<Post> byAlias(FullTextQuery words);

  @Query("SELECT f.rowid FROM posts_fts f WHERE f = :words ORDER BY f.rank")
  List<Long> byEquals(String words);

  @Query("SELECT rowid FROM posts WHERE posts MATCH :words")
  List<Long> ofTable(FullTextQuery words);

  @Query("SELECT p.* FROM posts p JOIN posts_fts f ON f.rowid = p.id WHERE posts_fts MATCH :words")
  List<Post> byName(FullTextQuery words);

  @Query("SELECT f.rowid FROM posts_fts f WHERE f.posts_fts MATCH :words")
  List<Long> byHiddenColumn(FullTextQuery words);
}

@Database(tables = Post.class)
interface Chat extends AlcoveDatabase {
  PostDao posts();
}
