// Not for Android below 31
package names;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import java.util.List;

@Dao
public interface DoubledDao {
  @Insert
  Doubled insert(Doubled row);

  @Update
  int update(Doubled row);

  @Query("SELECT * FROM \"c'd\" WHERE \"x.y\" = :twice")
  List<Doubled> find(double twice);
}
