package shapes;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("parts")
public record Part(
    @PrimaryKey long id, @ForeignKey(table = Message.class) @Index long messageId, String text) {}
