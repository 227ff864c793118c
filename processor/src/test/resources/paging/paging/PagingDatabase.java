// Not for Android below 31
package paging;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Room.class, Entry.class, Mark.class},
    views = Numbered.class)
public interface PagingDatabase extends AlcoveDatabase {
  PagingDao pages();

  NewDao news();
}
