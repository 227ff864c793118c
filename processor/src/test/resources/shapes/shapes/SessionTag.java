package shapes;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("session_tags")
@PrimaryKey(columns = {"session_id", "tag_id"})
public record SessionTag(
    @ForeignKey(table = Session.class) String sessionId,
    @ForeignKey(table = Tag.class) @Index long tagId) {}
