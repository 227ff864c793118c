package chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.*;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("sessions")
record Session(@PrimaryKey UUID id, String title) {}

@Table("messages")
@Index({"session_id", "created_at"})
@Index({"session_id", "stars", "created_at"})
record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Session.class) UUID sessionId,
    @Nullable Long stars,
    long createdAt) {}

record SessionView(
    @Embedded Session session,
    @Relation(parentColumn = "id", childColumn = "session_id") List<Message> messages) {}

enum MessageOrder {
  @OrderBy("created_at DESC")
  NEWEST,
  @OrderBy("stars DESC NULLS FIRST, created_at")
  STARS
}

@Dao
interface MessageDao {
  @Query("SELECT * FROM messages WHERE session_id = :session ORDER BY created_at")
  Page<Message> history(UUID session, PageRequest page);

  @Query(
      "SELECT id FROM messages WHERE session_id = :session {AND stars IN (:stars)} ORDER BY :order")
  Page<Long> sorted(
      UUID session, @Nullable Collection<Long> stars, MessageOrder order, PageRequest page);

  @SuppressWarnings("alcove/temp-sort") // sessions are few
  @Query("SELECT * FROM sessions ORDER BY title COLLATE NOCASE")
  Page<SessionView> sessions(PageRequest page);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}
