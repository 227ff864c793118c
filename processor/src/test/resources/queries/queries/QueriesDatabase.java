package queries;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Message.class, converters = Converters.class)
public interface QueriesDatabase extends AlcoveDatabase {
  ReadingDao reading();

  ChangingDao changing();
}
