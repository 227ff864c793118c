package rows;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** A table that is all key, and has no row id. */
@Table(value = "tags", withoutRowId = true)
@PrimaryKey(columns = {"session_id", "tag"})
public final class Tag {

  final long sessionId;
  final String tag;

  public Tag(long sessionId, String tag) {
    this.sessionId = sessionId;
    this.tag = tag;
  }
}
