package lists;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Entry.class)
public interface ListsDatabase extends AlcoveDatabase {
  ListsDao entries();
}
