package lists;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of every sort of value. */
@Dao
public interface EventsDao {
  @Insert
  void insert(Event event);

  @Query("SELECT count(*) FROM events WHERE id IN (:ids)")
  int ids(Collection<UUID> ids);

  @Query("SELECT count(*) FROM events WHERE kind IN (:kinds)")
  int kinds(Kind... kinds);

  @Query("SELECT count(*) FROM events WHERE level IN (:levels)")
  int levels(Set<Level> levels);

  @Query("SELECT count(*) FROM events WHERE at IN (:at)")
  int times(List<Instant> at);

  @Query("SELECT count(*) FROM events WHERE day IN (:days)")
  int days(Iterable<LocalDate> days);

  @Query("SELECT count(*) FROM events WHERE done IN (:done)")
  int done(boolean[] done);

  @Query("SELECT count(*) FROM events WHERE weight IN (:weights)")
  int weights(double[] weights);

  @Query("SELECT count(*) FROM events WHERE bytes IN (:bytes)")
  int bytes(List<byte[]> bytes);

  @Query("SELECT count(*) FROM events WHERE letter IN (:letters)")
  int letters(char... letters);
}
