// Not for Android below 31
package paging;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import java.util.List;

/** What the oldest SQLite cannot do. */
@Dao
public interface NewDao {
  @Query("SELECT id FROM entries ORDER BY :sorting")
  Page<String> page(NullSorting sorting, PageRequest page);

  @Query("SELECT id FROM entries ORDER BY :sorting, id")
  List<String> listUp(NullSorting sorting);

  @Query("SELECT id FROM entries ORDER BY :sorting, id DESC")
  List<String> listDown(NullSorting sorting);

  default List<String> list(NullSorting sorting) {
    return sorting == NullSorting.FIRST ? listDown(sorting) : listUp(sorting);
  }

  @Query(
      """
      SELECT id, row_number() OVER (PARTITION BY room_id ORDER BY minute, id) AS number
      FROM entries ORDER BY number DESC, minute
      """)
  Page<Ranked> ranked(PageRequest page);

  @Query(
      """
      SELECT id, row_number() OVER (PARTITION BY room_id ORDER BY minute, id) AS number
      FROM entries ORDER BY number DESC, minute, id
      """)
  List<Ranked> allRanked();
}
