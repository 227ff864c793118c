package search;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** A chat, with which its messages go. */
@Table("chats")
public record Chat(@PrimaryKey long id) {}
