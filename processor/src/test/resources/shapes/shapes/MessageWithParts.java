package shapes;

import dev.alcove.annotations.Relation;

/** A child with children, in an array. */
public record MessageWithParts(
    long id,
    String content,
    @Relation(
            parentColumn = "id",
            childColumn = "message_id",
            table = Part.class,
            column = "text",
            orderBy = "id")
        String[] parts) {}
