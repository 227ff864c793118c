package shapes;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
public interface SessionDao {
  @Insert
  void sessions(List<Session> sessions);

  @Insert
  void messages(List<Message> messages);

  @Insert
  void parts(List<Part> parts);

  @Insert
  void tags(List<Tag> tags);

  @Insert
  void sessionTags(List<SessionTag> sessionTags);

  @Query("SELECT * FROM sessions ORDER BY id")
  List<SessionWithMessages> all();

  @Query("SELECT * FROM sessions WHERE id = :id")
  SessionWithMessages one(String id);

  @Query("SELECT * FROM sessions WHERE id = :id")
  @Nullable SessionWithMessages oneOrNull(String id);

  @Query("SELECT * FROM sessions WHERE id IN (:ids)")
  Optional<SessionWithMessages> optional(List<String> ids);

  @Query("SELECT * FROM sessions UNION ALL SELECT * FROM sessions")
  Set<SessionWithMessages> twiceAsSet();

  @Query("SELECT * FROM sessions ORDER BY id DESC")
  SessionWithMessages[] array();

  @Query("SELECT * FROM sessions ORDER BY id DESC")
  @MapKey("title")
  Map<String, SessionWithMessages> byTitle();

  @Query("SELECT * FROM sessions ORDER BY id")
  @MapKey("title")
  Map<String, List<SessionWithMessages>> allByTitle();

  @Query("SELECT id, title FROM sessions ORDER BY id")
  List<TaggedSession> tagged();

  @Query("SELECT id, session_id FROM messages ORDER BY id")
  List<MessageWithSession> withSessions();

  @Query("SELECT id FROM sessions ORDER BY id")
  List<SessionTree> trees();

  @Query(
      "SELECT m.id AS m_id, m.session_id AS m_session_id, m.content AS m_content,"
          + " s.id AS s_id, s.title AS s_title"
          + " FROM messages m LEFT JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  List<Tied> tied();
}
