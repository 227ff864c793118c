/*
 * Copyright 2026 The Alcove Authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * The floor: the works of the benchmarks in C on the system's SQLite, with statements that stay
 * prepared. Rows become structs whose texts are copies, as they are objects in Java.
 *
 * usage: floor FILE WORK OPERATIONS RUNS
 * FILE is changed by works that write. Prints for each run the nanoseconds of one operation of
 * wall-clock time and of processor time, then what was read or written: rows and bytes.
 */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MESSAGE "id, session_id, role, content, created_at, token_usage"
#define ALL "SELECT " MESSAGE " FROM messages"
#define INSERT "INSERT INTO messages (" MESSAGE ") VALUES (?, ?, ?, ?, ?, ?)"
#define MOST_COLUMNS 13
#define MANY 1000

typedef struct {
  char *texts[MOST_COLUMNS];
  int64_t numbers[MOST_COLUMNS];
} Row;

static sqlite3 *database;
static Row *rows;
static size_t row_count, row_room;
static uint64_t rows_seen, bytes_seen;
static char **ids, **sessions, **times;
static int id_count, session_count, time_count;

static void check(int code, int expected) {
  if (code != expected) {
    fprintf(stderr, "floor: %s\n", sqlite3_errmsg(database));
    exit(1);
  }
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), SQLITE_OK);
  return statement;
}

static void execute(const char *sql) {
  check(sqlite3_exec(database, sql, NULL, NULL, NULL), SQLITE_OK);
}

static void bind(sqlite3_stmt *statement, int parameter, const char *text) {
  if (text == NULL) {
    check(sqlite3_bind_null(statement, parameter), SQLITE_OK);
  } else {
    check(sqlite3_bind_text(statement, parameter, text, -1, SQLITE_TRANSIENT), SQLITE_OK);
  }
}

static char *copy(sqlite3_stmt *statement, int column) {
  const unsigned char *text = sqlite3_column_text(statement, column);
  if (text == NULL) {
    return NULL;
  }
  int length = sqlite3_column_bytes(statement, column);
  char *own = malloc((size_t)length + 1);
  memcpy(own, text, (size_t)length + 1);
  bytes_seen += (uint64_t)length;
  return own;
}

/* Which columns are numbers is known, as it is to generated code. */
static void read_rows(sqlite3_stmt *statement, const char *kinds) {
  int code = sqlite3_step(statement);
  while (code == SQLITE_ROW) {
    if (row_count == row_room) {
      row_room = row_room == 0 ? 64 : row_room * 2;
      rows = realloc(rows, row_room * sizeof(Row));
    }
    Row *row = &rows[row_count++];
    for (int column = 0; kinds[column] != 0; column++) {
      if (kinds[column] == 'n') {
        row->numbers[column] = sqlite3_column_int64(statement, column);
        row->texts[column] = NULL;
      } else {
        row->texts[column] = copy(statement, column);
      }
    }
    for (size_t column = strlen(kinds); column < MOST_COLUMNS; column++) {
      row->texts[column] = NULL;
    }
    code = sqlite3_step(statement);
  }
  check(code, SQLITE_DONE);
  check(sqlite3_reset(statement), SQLITE_OK);
  rows_seen += row_count;
}

static void free_rows(void) {
  for (size_t i = 0; i < row_count; i++) {
    for (int column = 0; column < MOST_COLUMNS; column++) {
      free(rows[i].texts[column]);
    }
  }
  row_count = 0;
}

static void step(sqlite3_stmt *statement) {
  check(sqlite3_step(statement), SQLITE_DONE);
  check(sqlite3_reset(statement), SQLITE_OK);
  rows_seen += (uint64_t)sqlite3_changes(database);
}

static char **list(const char *sql, int *count) {
  sqlite3_stmt *statement = prepare(sql);
  read_rows(statement, "t");
  char **texts = malloc(row_count * sizeof(char *));
  for (size_t i = 0; i < row_count; i++) {
    texts[i] = rows[i].texts[0];
  }
  *count = (int)row_count;
  row_count = 0;
  sqlite3_finalize(statement);
  return texts;
}

static unsigned random_state = 1;

static int random_below(int limit) {
  random_state = random_state * 1664525u + 1013904223u;
  return (int)((random_state >> 8) % (unsigned)limit);
}

/* The works: each prepares what it needs at operation -1. */

static void all(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare(ALL);
  } else {
    read_rows(statement, "tttttt");
  }
}

static void history(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare(ALL " WHERE session_id = ? ORDER BY created_at");
  } else {
    bind(statement, 1, sessions[random_below(session_count)]);
    read_rows(statement, "tttttt");
  }
}

static void by_key(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare(ALL " WHERE id = ?");
  } else {
    bind(statement, 1, ids[random_below(id_count)]);
    read_rows(statement, "tttttt");
  }
}

static void page1(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare(ALL " ORDER BY created_at, id LIMIT 50");
  } else {
    read_rows(statement, "tttttt");
  }
}

static void page200(int i) {
  static sqlite3_stmt *statement;
  static char *time, *id;
  if (i < 0) {
    sqlite3_stmt *far = prepare("SELECT created_at, id FROM messages ORDER BY created_at, id"
                                " LIMIT 1 OFFSET min(9949, (SELECT count(*) FROM messages) - 51)");
    read_rows(far, "tt");
    time = rows[0].texts[0];
    id = rows[0].texts[1];
    row_count = 0;
    sqlite3_finalize(far);
    statement =
        prepare(ALL " WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT 50");
  } else {
    bind(statement, 1, time);
    bind(statement, 2, id);
    read_rows(statement, "tttttt");
  }
}

static void session_list(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare(
        "SELECT s.id, s.title, m.content, m.created_at,"
        "  (SELECT count(*) FROM messages u"
        "   WHERE u.session_id = s.id AND u.created_at > s.last_read_at)"
        " FROM sessions s LEFT JOIN messages m ON m.id = ("
        "  SELECT id FROM messages WHERE session_id = s.id ORDER BY created_at DESC LIMIT 1)"
        " ORDER BY s.updated_at DESC, s.id");
  } else {
    read_rows(statement, "ttttn");
  }
}

static void join(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare("SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.session_id"
                        " WHERE m.created_at >= ? ORDER BY m.created_at, m.id LIMIT 500");
  } else {
    bind(statement, 1, times[random_below(time_count)]);
    read_rows(statement, "ttttttttttttn");
  }
}

static void in1000(int i) {
  static sqlite3_stmt *statement;
  int many = id_count < MANY ? id_count : MANY;
  if (i < 0) {
    char *sql = malloc(200 + 2 * MANY);
    strcpy(sql, ALL " WHERE id IN (?");
    for (int n = 1; n < many; n++) {
      strcat(sql, ",?");
    }
    strcat(sql, ")");
    statement = prepare(sql);
    free(sql);
  } else {
    for (int n = 0; n < many; n++) {
      bind(statement, n + 1, ids[(int)((int64_t)n * 7919 % id_count)]);
    }
    read_rows(statement, "tttttt");
  }
}

static void search(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare("SELECT l.id, l.minute, l.nick, l.text"
                        " FROM irc_lines_fts f JOIN irc_lines l ON l.id = f.rowid"
                        " WHERE irc_lines_fts MATCH ? ORDER BY f.rowid LIMIT 50");
  } else {
    bind(statement, 1, "ubuntu");
    read_rows(statement, "nntt");
  }
}

static Row *stored;
static int stored_count;

static void load_stored(void) {
  sqlite3_stmt *statement = prepare(ALL);
  read_rows(statement, "tttttt");
  stored = rows;
  stored_count = (int)row_count;
  rows = NULL;
  row_count = row_room = 0;
  sqlite3_finalize(statement);
}

static void write_row(sqlite3_stmt *statement, const Row *row, const char *id) {
  bind(statement, 1, id);
  for (int column = 1; column < 6; column++) {
    bind(statement, column + 1, row->texts[column]);
  }
  step(statement);
}

static void insert(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    load_stored();
    statement = prepare(INSERT);
  } else {
    char id[64];
    const Row *row = &stored[i % stored_count];
    snprintf(id, sizeof id, "new%d_%s", i / stored_count, row->texts[0]);
    write_row(statement, row, id);
  }
}

static void insert_all(int i) {
  if (i < 0) {
    insert(i);
    return;
  }
  int from = i * stored_count;
  for (int n = from; n < from + stored_count; n += MANY) {
    execute("BEGIN");
    for (int m = n; m < n + MANY && m < from + stored_count; m++) {
      insert(m);
    }
    execute("COMMIT");
  }
}

static void upsert(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    load_stored();
    statement = prepare(
        INSERT " ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,"
               " role = excluded.role, content = excluded.content,"
               " created_at = excluded.created_at, token_usage = excluded.token_usage");
  } else {
    char id[64];
    const Row *row = &stored[i / 2 % stored_count];
    snprintf(id, sizeof id, "%s%s", i % 2 == 0 ? "new_" : "", row->texts[0]);
    write_row(statement, row, id);
  }
}

static void update(int i) {
  static sqlite3_stmt *statement;
  if (i < 0) {
    statement = prepare("UPDATE messages SET content = ?, token_usage = ? WHERE id = ?");
  } else {
    char content[64];
    snprintf(content, sizeof content, "other words, as number %d", i);
    bind(statement, 1, content);
    bind(statement, 2, "{}");
    bind(statement, 3, ids[random_below(id_count)]);
    step(statement);
  }
}

static const struct {
  const char *name;
  void (*work)(int);
} WORKS[] = {
    {"all", all},           {"history", history}, {"byKey", by_key},    {"page1", page1},
    {"page200", page200},   {"sessions", session_list}, {"join", join}, {"in1000", in1000},
    {"search", search},     {"insert", insert},   {"insertAll", insert_all},
    {"upsert", upsert},     {"update", update},
};

static int64_t now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void open_file(const char *file) {
  check(sqlite3_open_v2(file, &database, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  sqlite3_busy_timeout(database, 5000);
  execute("PRAGMA journal_mode = WAL");
  execute("PRAGMA synchronous = NORMAL");
  execute("PRAGMA foreign_keys = ON");
  execute("PRAGMA recursive_triggers = ON");
  execute("PRAGMA temp_store = MEMORY");
  ids = list("SELECT id FROM messages ORDER BY id", &id_count);
  sessions = list("SELECT id FROM sessions ORDER BY id", &session_count);
  times = list("SELECT DISTINCT created_at FROM messages ORDER BY 1 LIMIT 10000", &time_count);
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "version") == 0) {
    puts(sqlite3_libversion());
    return 0;
  }
  if (count != 5) {
    fprintf(stderr, "usage: floor FILE WORK OPERATIONS RUNS | floor version\n");
    return 2;
  }
  open_file(arguments[1]);
  int operations = atoi(arguments[3]);
  for (size_t w = 0; w < sizeof WORKS / sizeof *WORKS; w++) {
    if (strcmp(WORKS[w].name, arguments[2]) == 0) {
      WORKS[w].work(-1);
      rows_seen = bytes_seen = 0;
      for (int run = 0; run < atoi(arguments[4]); run++) {
        int64_t wall = now(CLOCK_MONOTONIC), processor = now(CLOCK_THREAD_CPUTIME_ID);
        for (int i = 0; i < operations; i++) {
          WORKS[w].work(run * operations + i);
          free_rows();
        }
        wall = now(CLOCK_MONOTONIC) - wall;
        processor = now(CLOCK_THREAD_CPUTIME_ID) - processor;
        printf("%.1f %.1f\n", (double)wall / operations, (double)processor / operations);
      }
      printf("%llu rows %llu bytes\n", (unsigned long long)rows_seen,
             (unsigned long long)bytes_seen);
      sqlite3_close_v2(database);
      return 0;
    }
  }
  fprintf(stderr, "floor: no work %s\n", arguments[2]);
  return 2;
}
