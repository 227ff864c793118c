// Not for Android
package search;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** Messages with an index of FTS5. */
@Database(tables = {Chat.class, Message.class})
public interface Fts5Database extends AlcoveDatabase {

  Fts5Dao messages();
}
