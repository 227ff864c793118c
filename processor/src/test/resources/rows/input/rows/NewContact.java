package rows;

/** A contact without its key. */
public final class NewContact {

  final String email;
  final String name;

  public NewContact(String email, String name) {
    this.email = email;
    this.name = name;
  }
}
