package search;

import dev.alcove.FullTextQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import java.util.List;

/** What FTS4 can do. */
@Dao
public interface Fts4Dao extends SearchDao {

  @Query(
      """
      SELECT rowid AS id, snippet(messages_fts, '[', ']', '…', 1, 8) AS excerpt
      FROM messages_fts WHERE messages_fts MATCH :words ORDER BY id
      """)
  List<Hit> hits(FullTextQuery words);
}
