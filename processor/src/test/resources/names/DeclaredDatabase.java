package names;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Naming;

@Database(
    tables = {Person.class, Visit.class},
    views = LastVisit.class,
    naming = Naming.AS_DECLARED)
public interface DeclaredDatabase extends AlcoveDatabase {
  DeclaredDao people();
}
