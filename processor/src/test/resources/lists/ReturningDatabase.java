// Not for Android below 35
package lists;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Entry.class)
public interface ReturningDatabase extends AlcoveDatabase {
  ReturningDao entries();
}
