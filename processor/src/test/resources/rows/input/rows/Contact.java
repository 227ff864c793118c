package rows;

import dev.alcove.annotations.Collation;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table that is known by another column than its key. */
@Table("contacts")
@Index(value = "email", unique = true)
public final class Contact {

  @PrimaryKey
  @GeneratedId(strategy = IdStrategy.UUID)
  final @Nullable UUID id;

  @Column(collate = Collation.NOCASE)
  final String email;

  final String name;

  @CreatedAt final @Nullable Date createdAt;

  public Contact(@Nullable UUID id, String email, String name, @Nullable Date createdAt) {
    this.id = id;
    this.email = email;
    this.name = name;
    this.createdAt = createdAt;
  }
}
