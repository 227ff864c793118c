package lists;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Dao
public interface ListsDao {
  @Insert
  void insert(Iterable<Entry> entries);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  long countArray(long[] ids);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  long countBoxes(Long[] ids);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  long countVarargs(long... ids);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  long countList(List<Long> ids);

  @Query("SELECT count(*) FROM entries WHERE id IN (:ids)")
  long countSet(Set<Long> ids);

  @Query("SELECT count(*) FROM entries WHERE id NOT IN (:ids)")
  long countOthers(Collection<Long> ids);

  @Query("SELECT count(*) FROM entries WHERE name IN (:names)")
  long countNameArray(String[] names);

  @Query("SELECT count(*) FROM entries WHERE name IN (:names)")
  long countNameVarargs(String... names);

  @Query("SELECT count(*) FROM entries WHERE name IN (:names)")
  long countNameList(List<String> names);

  @Query("SELECT count(*) FROM entries WHERE name IN (:names)")
  long countNameSet(Set<String> names);

  @Query("SELECT * FROM entries WHERE id IN (:ids) OR name IN (:names) ORDER BY id LIMIT :limit")
  List<Entry> either(Collection<Long> ids, Iterable<String> names, int limit);

  @Query("UPDATE entries SET name = name || '!' WHERE id IN (:ids)")
  int mark(long... ids);

  @Query("DELETE FROM entries WHERE id IN (:ids)")
  int remove(List<Long> ids);
}
