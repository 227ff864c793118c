// Not for Android below 35
package names;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Group.class, Order.class, Text.class},
    views = Sum.class)
public interface ReturningDatabase extends AlcoveDatabase {
  ReturningDao select();
}
