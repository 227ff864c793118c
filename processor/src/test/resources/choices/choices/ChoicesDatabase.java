package choices;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Note.class)
public interface ChoicesDatabase extends AlcoveDatabase {
  NoteDao notes();
}
