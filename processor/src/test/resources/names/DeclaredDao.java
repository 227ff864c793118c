package names;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;

@Dao
public interface DeclaredDao {
  @Insert
  void insert(Person... people);

  @Insert
  void insert(Visit... visits);

  @Query("SELECT personId, firstName FROM Person WHERE firstName = :person.firstName")
  List<Person> namesakes(Person person);

  @Query("SELECT * FROM LastVisit ORDER BY personId")
  List<LastVisit> lastVisits();

  @Query(
      "SELECT visit_id = 1 AS isFirst, Person.*, visit_id AS v_visit_id, person_id AS v_person_id,"
          + " howLong AS v_howLong FROM visit JOIN Person ON personId = person_id"
          + " WHERE visit_id <= :encounter.visit.visitId ORDER BY visit_id")
  List<Encounter> encountersUpTo(Encounter encounter);

  @Query("SELECT * FROM Person ORDER BY personId")
  List<Guest> guests();
}
