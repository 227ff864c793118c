package paging;

import dev.alcove.annotations.View;
import org.jspecify.annotations.Nullable;

@View(
    value =
        "SELECT e.minute, e.id AS entry, r.title AS room FROM entries e"
            + " LEFT JOIN rooms r ON r.id = e.room_id",
    name = "numbered")
public record Numbered(long minute, String entry, @Nullable String room) {}
