package paging;

/** The same sentences about a database for the oldest SQLite. */
public final class OldPagingBehaviour extends PagingBehaviour {

  public OldPagingBehaviour(OldPagingDatabase database) {
    super(database.pages());
  }
}
