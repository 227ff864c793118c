package rows;

import dev.alcove.annotations.Dao;

/** The DAO for an SQLite without upserts and RETURNING. */
@Dao
public interface OldDao extends RowsDao {}
