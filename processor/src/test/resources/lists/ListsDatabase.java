package lists;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Entry.class, Event.class},
    converters = Converters.class)
public interface ListsDatabase extends AlcoveDatabase {
  ListsDao entries();

  EventsDao events();
}
