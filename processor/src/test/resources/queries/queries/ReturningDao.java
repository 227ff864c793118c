// Not for Android below 35
package queries;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that give the rows they change. */
@Dao
public abstract class ReturningDao {
  @Insert
  abstract void insert(Message... messages);

  @Query("UPDATE messages SET score = :score RETURNING *")
  protected abstract List<Message> rate(@Nullable Double score);

  @Query("UPDATE messages SET content = :content RETURNING id")
  abstract long editOne(String content);

  @Query("SELECT * FROM messages ORDER BY id")
  abstract List<Message> all();
}
