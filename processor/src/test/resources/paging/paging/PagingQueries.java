package paging;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

public interface PagingQueries {
  @Insert
  void rooms(Room... rooms);

  @Insert
  void entries(Collection<Entry> entries);

  @Insert
  void marks(Collection<Mark> marks);

  @Query("DELETE FROM entries WHERE id = :id")
  boolean delete(String id);

  @Query("SELECT id FROM entries {WHERE room_id IN (:rooms)} ORDER BY :sorting")
  Page<String> page(@Nullable Collection<String> rooms, Sorting sorting, PageRequest page);

  @Query("SELECT id FROM entries {WHERE room_id IN (:rooms)} ORDER BY :sorting, id")
  List<String> listUp(@Nullable Collection<String> rooms, Sorting sorting);

  @Query("SELECT id FROM entries {WHERE room_id IN (:rooms)} ORDER BY :sorting, id DESC")
  List<String> listDown(@Nullable Collection<String> rooms, Sorting sorting);

  default List<String> list(@Nullable Collection<String> rooms, Sorting sorting) {
    return sorting.isDown ? listDown(rooms, sorting) : listUp(rooms, sorting);
  }

  @Query("SELECT * FROM entries WHERE minute >= :least ORDER BY minute")
  Page<Entry> since(long least, PageRequest page);

  @Query("SELECT * FROM entries WHERE minute < :least ORDER BY minute")
  Page<Entry> before(long least, PageRequest page);

  @Query(
      """
      SELECT e.id || ':' || coalesce(m.place, '-') AS label
      FROM entries e LEFT JOIN marks m ON m.entry_id = e.id
      ORDER BY e.minute DESC -- the newest
      """)
  Page<String> marked(PageRequest page);

  @Query(
      """
      SELECT e.id || ':' || coalesce(m.place, '-') AS label
      FROM entries e LEFT JOIN marks m ON m.entry_id = e.id
      ORDER BY e.minute DESC, e.id DESC, m.entry_id DESC, m.place DESC
      """)
  List<String> allMarked();

  @Query("SELECT DISTINCT minute, stars FROM entries ORDER BY stars DESC")
  Page<Pair> pairs(PageRequest page);

  @Query("SELECT DISTINCT minute, stars FROM entries ORDER BY stars DESC, minute DESC")
  List<Pair> allPairs();

  @Query(
      """
      SELECT DISTINCT e.minute, f.minute AS stars
      FROM entries e JOIN entries f ON f.room_id = e.room_id ORDER BY f.minute DESC
      """)
  Page<Pair> pairsByTheSecond(PageRequest page);

  @Query(
      """
      SELECT DISTINCT e.minute, f.minute AS stars
      FROM entries e JOIN entries f ON f.room_id = e.room_id ORDER BY f.minute DESC, e.minute DESC
      """)
  List<Pair> allPairsByTheSecond();

  @Query(
      """
      SELECT DISTINCT stars AS minute, -stars AS stars FROM entries WHERE stars IS NOT NULL
      ORDER BY stars
      """)
  Page<Pair> pairsByAnAlias(PageRequest page);

  @Query(
      """
      SELECT DISTINCT stars AS minute, -stars AS stars FROM entries WHERE stars IS NOT NULL
      ORDER BY stars
      """)
  List<Pair> allPairsByAnAlias();

  @Query(
      """
      SELECT e.minute, f.minute AS stars FROM entries e JOIN entries f ON f.room_id = e.room_id
      UNION SELECT 1000, -1000 ORDER BY f.minute
      """)
  Page<Pair> unitedBySecond(PageRequest page);

  @Query(
      """
      SELECT e.minute, f.minute AS stars FROM entries e JOIN entries f ON f.room_id = e.room_id
      UNION SELECT 1000, -1000 ORDER BY f.minute, e.minute
      """)
  List<Pair> allUnitedBySecond();

  @Query(
      """
      SELECT minute AS number, title FROM entries WHERE stars > 2
      UNION SELECT length(id), title FROM rooms WHERE id <> 'r3'
      ORDER BY title DESC;
      """)
  Page<Titled> titles(PageRequest page);

  @Query(
      """
      SELECT minute AS number, title FROM entries WHERE stars > 2
      UNION SELECT length(id), title FROM rooms WHERE id <> 'r3'
      ORDER BY title DESC, number DESC
      """)
  List<Titled> allTitles();

  @Query(
      """
      SELECT minute / 2 AS part, count(*) AS entries, max(stars) AS best FROM entries
      GROUP BY part HAVING entries > 1
      ORDER BY best DESC, entries
      """)
  Page<Part> parts(PageRequest page);

  @Query(
      """
      SELECT minute / 2 AS part, count(*) AS entries, max(stars) AS best FROM entries
      GROUP BY part HAVING entries > 1
      ORDER BY best DESC, entries, part
      """)
  List<Part> allParts();

  @Query(
      """
      WITH busy(room) AS (
        SELECT room_id FROM entries WHERE room_id IS NOT NULL GROUP BY room_id
      )
      SELECT e.id FROM busy b JOIN entries e ON e.room_id = b.room
      ORDER BY b.room DESC, length(e.title)
      """)
  Page<String> inBusyRooms(PageRequest page);

  @Query(
      """
      SELECT e.id FROM entries e WHERE room_id IS NOT NULL
      ORDER BY room_id DESC, length(e.title), e.id
      """)
  List<String> allInBusyRooms();

  @Query("SELECT * FROM numbered ORDER BY room")
  Page<Numbered> view(PageRequest page);

  @Query("SELECT * FROM numbered ORDER BY room, entry")
  List<Numbered> wholeView();

  @Query("SELECT * FROM marks WHERE entry_id IN (:entries) ORDER BY place DESC")
  Page<Mark> marksOf(Collection<String> entries, PageRequest page);

  @Query("SELECT id, title FROM rooms ORDER BY title")
  Page<RoomView> withEntries(PageRequest page);
}
