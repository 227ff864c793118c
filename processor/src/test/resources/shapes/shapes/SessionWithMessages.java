package shapes;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

/** One to many, in an order. */
public record SessionWithMessages(
    @Embedded Session session,
    @Relation(parentColumn = "id", childColumn = "session_id", orderBy = "id DESC")
        List<Message> messages) {}
