// Not for Android below 35
package shapes;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = {Session.class, Message.class})
public interface ReturningDatabase extends AlcoveDatabase {
  ReturningDao sessions();
}
