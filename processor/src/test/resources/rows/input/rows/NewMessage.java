package rows;

/** A message to be sent: the rest is made. */
public final class NewMessage {

  final long sessionId;
  final String content;

  public NewMessage(long sessionId, String content) {
    this.sessionId = sessionId;
    this.content = content;
  }
}
