package paging;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Room.class, Entry.class, Mark.class},
    views = Numbered.class,
    minSqlite = "3.8.6")
public interface OldPagingDatabase extends AlcoveDatabase {
  OldPagingDao pages();
}
