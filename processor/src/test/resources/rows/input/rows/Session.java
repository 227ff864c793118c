package rows;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;

/** A table whose key is the row id. */
@Table("sessions")
public final class Session {

  @PrimaryKey(autoIncrement = true)
  private final long id;

  private final String title;

  @Column(defaultValue = "0")
  private final boolean pinned;

  @UpdatedAt private final long updatedAt;

  public Session(long id, String title, boolean pinned, long updatedAt) {
    this.id = id;
    this.title = title;
    this.pinned = pinned;
    this.updatedAt = updatedAt;
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public boolean isPinned() {
    return pinned;
  }

  public long getUpdatedAt() {
    return updatedAt;
  }
}
