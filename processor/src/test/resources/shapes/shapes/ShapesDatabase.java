package shapes;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = {Session.class, Message.class, Part.class, Tag.class, SessionTag.class})
public interface ShapesDatabase extends AlcoveDatabase {
  SessionDao sessions();
}
