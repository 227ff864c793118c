// Not for Android below 35
package shapes;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;

/** A statement that gives the rows it changes, which have children. */
@Dao
public interface ReturningDao {
  @Insert
  void sessions(Session... sessions);

  @Insert
  void messages(Message... messages);

  @Query("UPDATE sessions SET title = :title WHERE id = :id RETURNING *")
  SessionWithMessages rename(String id, String title);

  @Query("SELECT title FROM sessions WHERE id = :id")
  String title(String id);
}
