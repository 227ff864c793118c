package rows;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table with a key that is made, stamps and an embedded part. */
@Table("messages")
public final class Message {

  @PrimaryKey
  @GeneratedId(prefix = "msg_")
  final String id;

  @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE)
  @Index
  final long sessionId;

  @Check("length(content) <= 100")
  final String content;

  @Column(defaultValue = "'draft'")
  final String state;

  @Embedded(prefix = "plugin_")
  final @Nullable Plugin plugin;

  @CreatedAt final @Nullable Instant createdAt;

  @UpdatedAt final @Nullable Instant updatedAt;

  public Message(
      String id,
      long sessionId,
      String content,
      String state,
      @Nullable Plugin plugin,
      @Nullable Instant createdAt,
      @Nullable Instant updatedAt) {
    this.id = id;
    this.sessionId = sessionId;
    this.content = content;
    this.state = state;
    this.plugin = plugin;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }
}
