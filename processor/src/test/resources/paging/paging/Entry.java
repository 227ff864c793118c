package paging;

import dev.alcove.annotations.Collation;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table(value = "entries", expectedRows = 1000)
public record Entry(
    @PrimaryKey String id,
    @ForeignKey(table = Room.class) @Index @Nullable String roomId,
    long minute,
    @Nullable Long stars,
    @Nullable Double weight,
    @Column(collate = Collation.NOCASE) @Nullable String title,
    byte @Nullable [] mark) {}
