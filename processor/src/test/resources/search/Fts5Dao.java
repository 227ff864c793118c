// Not for Android
package search;

import dev.alcove.FullTextQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What FTS5 can do. */
@Dao
public interface Fts5Dao extends SearchDao {

  @Query(
      """
      SELECT f.rowid AS id, snippet(messages_fts, 1, '[', ']', '…', 8) AS excerpt
      FROM messages_fts f WHERE messages_fts MATCH :words ORDER BY rank, id
      """)
  List<Hit> hits(FullTextQuery words);

  @Query("SELECT highlight(messages_fts, 1, '<b>', '</b>') FROM messages_fts WHERE messages_fts MATCH :words")
  List<@Nullable String> raw(String words);

  @Query(
      """
      SELECT highlight(messages_fts, 1, '<b>', '</b>') FROM messages_fts
      WHERE messages_fts MATCH :words ORDER BY bm25(messages_fts, 10.0, 1.0)
      """)
  List<@Nullable String> marked(FullTextQuery words);

  @Query("SELECT bm25(messages_fts) FROM messages_fts WHERE messages_fts MATCH :words")
  List<Double> ranks(FullTextQuery words);

  @Query("UPDATE OR IGNORE messages SET content = 'skipped', mark = :mark WHERE id = :id")
  int take(long id, String mark);
}
