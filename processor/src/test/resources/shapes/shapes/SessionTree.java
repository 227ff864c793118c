package shapes;

import dev.alcove.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable class whose children have children. */
public class SessionTree {
  private @Nullable String id;

  @Relation(
      parentColumn = "id",
      childColumn = "session_id",
      table = Message.class,
      where = "content <> ''",
      orderBy = "id")
  private @Nullable List<MessageWithParts> messages;

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable List<MessageWithParts> getMessages() {
    return messages;
  }

  public void setMessages(@Nullable List<MessageWithParts> messages) {
    this.messages = messages;
  }
}
