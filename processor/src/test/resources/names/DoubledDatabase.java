// Not for Android below 31
package names;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Doubled.class)
public interface DoubledDatabase extends AlcoveDatabase {
  DoubledDao rows();
}
