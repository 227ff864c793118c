// Not for Android below 35
package lists;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;

/** A list in a statement that gives the rows it changes. */
@Dao
public interface ReturningDao {
  @Insert
  void insert(Iterable<Entry> entries);

  @Query("DELETE FROM entries WHERE id IN (:ids) RETURNING id")
  List<Long> remove(List<Long> ids);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  int count(List<Long> ids);
}
