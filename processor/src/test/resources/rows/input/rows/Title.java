package rows;

/** Part of a session: its columns alone are written. */
public final class Title {

  final long id;
  final String title;

  public Title(long id, String title) {
    this.id = id;
    this.title = title;
  }
}
