package shapes;

import dev.alcove.annotations.Relation;
import java.util.List;
import java.util.Set;

/** Many to many, as objects and as values; no component holds the key. */
public record TaggedSession(
    String title,
    @Relation(
            parentColumn = "id",
            childColumn = "id",
            through = SessionTag.class,
            orderBy = "lower(name)")
        List<Tag> tags,
    @Relation(
            parentColumn = "id",
            childColumn = "id",
            table = Tag.class,
            column = "name",
            through = SessionTag.class,
            where = "name <> 'hidden' OR id < 0")
        Set<String> names) {}
