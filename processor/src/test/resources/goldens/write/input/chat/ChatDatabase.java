package chat;

import chat.notes.NoteDao;
import dev.alcove.AlcoveDatabase;

/** Messages and notes. */
public interface ChatDatabase extends AlcoveDatabase {
  /**
   * The notes.
   *
   * @return the DAO
   */
  NoteDao notes();

  /**
   * Named like a parameter of generated code.
   *
   * @return the DAO
   */
  NoteDao engine();
}
