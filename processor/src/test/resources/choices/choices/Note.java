package choices;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table("notes")
@Index({"author", "created_at"})
public record Note(
    @PrimaryKey long id,
    String author,
    Mood mood,
    String text,
    @Nullable String link,
    @Column("created_at") Instant createdAt) {}
