package shapes;

import dev.alcove.annotations.Relation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Many to one; the key may be NULL. */
public record MessageWithSession(
    long id,
    @Nullable String sessionId,
    @Relation(parentColumn = "session_id", childColumn = "id") @Nullable Session session,
    @Relation(
            parentColumn = "session_id",
            childColumn = "id",
            table = Session.class,
            column = "title")
        Optional<String> title) {}
