package search;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.FullText;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import org.jspecify.annotations.Nullable;

/** A message with its words. */
@Table("messages")
@FullText(columns = {"title", "content"})
@Trigger(
    name = "messages_tidy",
    sql =
        """
        AFTER INSERT ON messages WHEN new.content LIKE 'tidy %' BEGIN
          UPDATE messages SET content = substr(content, 6) WHERE id = new.id;
        END""")
public record Message(
    @PrimaryKey long id,
    @Nullable String title,
    String content,
    @Index(unique = true) @Nullable String mark,
    @ForeignKey(table = Chat.class, onDelete = ReferentialAction.CASCADE) @Index
        @Nullable Long chatId) {}
