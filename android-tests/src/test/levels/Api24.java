package dev.alcove.android.levels;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Table("words")
final class Word {
  @PrimaryKey final long id;
  final Optional<String> text;

  Word(long id, Optional<String> text) {
    this.id = id;
    this.text = text;
  }
}

@Dao
interface WordDao {
  @Insert
  CompletableFuture<Void> add(Word word);

  @Query("SELECT * FROM words WHERE id = :id")
  Optional<Word> find(long id);

  @Query("SELECT text FROM words WHERE id = :id")
  CompletableFuture<Optional<String>> text(long id);

  @Query("SELECT * FROM words ORDER BY id LIMIT 100")
  Stream<Word> some();

  @Query("SELECT * FROM words WHERE id IN (:ids)")
  List<Word> these(List<Long> ids);
}

@Database(tables = Word.class, minAndroid = 24)
interface Api24 extends AlcoveDatabase {
  WordDao words();
}
