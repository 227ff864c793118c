package queries;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

@Dao
public abstract class ChangingDao {
  private final QueriesDatabase database;

  protected ChangingDao(QueriesDatabase database) {
    this.database = database;
  }

  @Insert
  abstract void insert(Message... messages);

  @Query("UPDATE messages SET content = :content WHERE role = :role")
  abstract int edit(Role role, String content);

  @Query("DELETE FROM messages WHERE id = :id")
  abstract boolean remove(long id);

  @Query("UPDATE messages SET score = :score")
  protected abstract int rate(@Nullable Double score);

  @Transaction
  public long removeThenFail(long id) throws IOException {
    remove(id);
    throw new IOException("left " + database.reading().count());
  }

  @Transaction
  public long removeAndCount(long id) {
    remove(id);
    return database.reading().count();
  }
}
