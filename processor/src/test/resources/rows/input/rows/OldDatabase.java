package rows;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** The database for an SQLite without upserts and RETURNING. */
@Database(
    minSqlite = "3.8.6", tables = {Session.class, Message.class, Tag.class, Contact.class})
public interface OldDatabase extends AlcoveDatabase {

  OldDao rows();
}
