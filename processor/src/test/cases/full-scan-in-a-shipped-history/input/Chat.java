package chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("messages")
@Index("session_id")
record Message(@PrimaryKey long id, long sessionId, String author, long createdAt) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE author = :author")
  List<Long> by(String author);

  @Query("SELECT id FROM messages WHERE session_id = :session ORDER BY created_at")
  List<Long> of(long session);
}

@Version(value = 1, date = "2026-01-01")
@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
