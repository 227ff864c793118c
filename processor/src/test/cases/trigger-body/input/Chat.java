// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Trigger(
    name = "log",
    sql =
        """
        AFTER INSERT ON messages
        BEGIN
          INSERT INTO logs (message_id, body) VALUES (new.id, new.contents);
        END
        """)
@Trigger(name = "count", sql = "AFTER DELETE ON messages BEGIN UPDATE stats SET n = n - 1; END")
@Trigger(name = "broken", sql = "AFTER DELETE ON messages UPDATE stats SET n = n - 1; END")
record Message(@PrimaryKey String id, String content) {}

@NullMarked
@Table("logs")
record Log(@PrimaryKey long id, String messageId, String body) {}

@Database(tables = {Message.class, Log.class})
interface Chat extends AlcoveDatabase {}
