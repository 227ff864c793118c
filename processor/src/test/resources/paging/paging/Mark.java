package paging;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table(value = "marks", expectedRows = 1000)
@PrimaryKey(columns = {"entry_id", "place"})
public record Mark(@ForeignKey(table = Entry.class) String entryId, long place) {}
