package rows;

import dev.alcove.annotations.Dao;

/** The DAO for the newest SQLite. */
@Dao
public interface ModernDao extends RowsDao {}
