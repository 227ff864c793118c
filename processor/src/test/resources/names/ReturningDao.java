// Not for Android below 35
package names;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that gives the rows it changes. */
@Dao
public interface ReturningDao {
  @Insert
  void insert(Group group);

  @Insert
  Order insert(Order order);

  @Query("DELETE FROM \"a b\" WHERE \"1st\" = :where RETURNING \"sa\"\"id\"")
  List<@Nullable String> remove(String where);

  @Query("SELECT * FROM \"union\" ORDER BY \"group\"")
  List<Sum> sums();
}
