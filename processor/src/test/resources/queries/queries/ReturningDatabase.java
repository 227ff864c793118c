// Not for Android below 35
package queries;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Message.class, converters = Converters.class)
public interface ReturningDatabase extends AlcoveDatabase {
  ReturningDao messages();
}
