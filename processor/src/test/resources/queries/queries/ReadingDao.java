package queries;

import dev.alcove.SqlQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
public interface ReadingDao {
  @Query("SELECT * FROM messages ORDER BY id")
  List<Message> all();

  @Query("SELECT * FROM messages WHERE id = :id")
  Message get(long id);

  @Query("SELECT * FROM messages WHERE id = :id")
  @Nullable Message byId(long id);

  @Query("SELECT * FROM messages WHERE id = :id")
  Optional<Message> find(long id);

  @Query("SELECT * FROM messages WHERE role = :role LIMIT 2")
  Optional<Message> anyOf(Role role);

  @Query("SELECT count(*) FROM messages")
  long count();

  @Query("SELECT max(created_at) FROM messages")
  @Nullable Instant newest();

  @Query("SELECT usage FROM messages WHERE id = :id")
  Optional<TokenUsage> usage(long id);

  @Query("SELECT role FROM messages ORDER BY id DESC")
  Set<Role> roles();

  @Query("SELECT length(content) FROM messages ORDER BY id")
  int[] lengths();

  @Query("SELECT content FROM messages ORDER BY id")
  String[] contents();

  @Query("SELECT * FROM messages WHERE id IN (:ids) OR (role = :role AND id IN (:ids))")
  @MapKey("id")
  Map<Long, Message> byIds(Collection<Long> ids, Role role);

  @Query("SELECT role, content FROM messages ORDER BY id")
  @MapKey("role")
  Map<Role, List<String>> contentsByRole();

  @Query("SELECT count(*) AS n, role FROM messages GROUP BY role ORDER BY role")
  @MapKey("role")
  Map<Role, Long> counts();

  @Query("SELECT id, content AS text, length(content) AS length FROM messages ORDER BY id")
  List<Draft> drafts();

  @Query(
      "SELECT id FROM messages WHERE role = :filter.role"
          + " AND (:filter.from IS NULL OR created_at >= :filter.from) ORDER BY id")
  List<Long> ids(Filter filter);

  @Query("SELECT EXISTS (SELECT 1 FROM messages WHERE usage = :usage)")
  boolean isUsed(@Nullable TokenUsage usage);

  @RawQuery
  List<Message> search(SqlQuery query);

  @RawQuery
  long number(SqlQuery query);
}
