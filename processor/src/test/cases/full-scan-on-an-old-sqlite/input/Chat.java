package chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, String author, String createdAt) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE date(created_at) = :day")
  List<Long> ofDay(String day);

  @Query("SELECT id FROM messages WHERE author = :author")
  List<Long> by(String author);
}

@Database(tables = Message.class, minAndroid = 23)
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
