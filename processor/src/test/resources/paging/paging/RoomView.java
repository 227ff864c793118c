package paging;

import dev.alcove.annotations.Relation;
import java.util.List;

public record RoomView(
    String id,
    String title,
    @Relation(
            parentColumn = "id",
            childColumn = "room_id",
            table = Entry.class,
            column = "id",
            orderBy = "minute, id")
        List<String> entries) {}
