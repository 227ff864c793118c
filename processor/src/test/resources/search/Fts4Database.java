package search;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** Messages with an index of FTS4. */
@Database(minAndroid = 21, tables = {Chat.class, Message.class})
public interface Fts4Database extends AlcoveDatabase {

  Fts4Dao messages();
}
