package names;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods whose parameters are called as keywords of SQL too. */
@Dao
public interface NamesDao {
  @Insert
  void insert(Group group);

  @Insert(table = Group.class)
  Group insert(NewGroup group);

  @Insert
  Order insert(Order order);

  @Insert(onConflict = OnConflict.REPLACE)
  void replace(Text... texts);

  @Update
  int update(Group group);

  @Update
  int update(Text text);

  @Update
  int update(Order order);

  @Update(table = Group.class)
  boolean updatePart(NewGroup group);

  @Delete
  int delete(Group group);

  @Delete
  int delete(Text text);

  @Upsert
  void upsert(Group group);

  @Upsert(conflict = "order")
  Group upsertByOrder(Group group);

  @Upsert
  void upsert(Collection<Text> texts);

  @Query("SELECT * FROM \"group\" WHERE \"group\" = :group")
  @Nullable Group group(String group);

  @Query("SELECT * FROM [group] WHERE `order` IN (:order) ORDER BY \"order\"")
  List<Group> groups(int... order);

  @Query("SELECT \"a b\" FROM \"group\" WHERE \"a b\" IS :select")
  List<@Nullable String> spaced(@Nullable String select);

  @Query("SELECT * FROM \"a b\" WHERE \"to\" = :to ORDER BY \"Größe\"")
  List<Order> orders(String to);

  @Query("SELECT * FROM text ORDER BY \"from\", \"a b\"")
  List<Text> texts();

  @Query("SELECT \"group\", \"order\" FROM \"group\" ORDER BY \"order\"")
  @MapKey("group")
  Map<String, Integer> orderByGroup();

  @Query("SELECT * FROM \"union\" ORDER BY \"group\"")
  List<Sum> sums();

  @Query("UPDATE \"group\" SET \"group\" = :values, \"order\" = \"order\" + 1 WHERE \"group\" = :from")
  int rename(String from, String values);

  @Query("DELETE FROM \"a b\" WHERE \"1st\" = :where")
  int remove(String where);
}
