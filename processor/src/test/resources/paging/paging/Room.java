package paging;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table(value = "rooms", expectedRows = 10)
public record Room(@PrimaryKey String id, String title) {}
