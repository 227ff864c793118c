package chat.notes;

import chat.ChatDatabase;

/** Notes beside messages. */
public abstract class NoteDao {
  private final ChatDatabase database;

  /**
   * Takes the database.
   *
   * @param database the database
   */
  protected NoteDao(ChatDatabase database) {
    this.database = database;
  }

  /**
   * The title of a note.
   *
   * @param id the key
   * @return the title
   */
  protected abstract String title(long id);

  /**
   * The version of the schema.
   *
   * @return the version
   */
  public int check() {
    return database.schema().version();
  }
}
