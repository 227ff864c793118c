package rows;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** The database for the newest SQLite. */
@Database(
    tables = {Session.class, Message.class, Tag.class, Contact.class})
public interface ModernDatabase extends AlcoveDatabase {

  ModernDao rows();
}
