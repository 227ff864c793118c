package names;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

public record Guest(
    @Embedded Person person,
    @Relation(parentColumn = "personId", childColumn = "person_id") List<Visit> visits) {}
