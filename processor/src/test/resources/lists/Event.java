package lists;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row whose values SQLite does not know as they are. */
@Table("events")
public record Event(
    @PrimaryKey UUID id,
    Kind kind,
    Level level,
    Instant at,
    LocalDate day,
    boolean done,
    double weight,
    byte[] bytes,
    @Nullable Character letter) {}
