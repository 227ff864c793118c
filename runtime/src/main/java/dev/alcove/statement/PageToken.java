// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import dev.alcove.error.InvalidPageException;
import dev.alcove.statement.PagePosition.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions as text for URLs: a byte for the version, and then what the position holds, in
 * base64url (RFC 4648, section 5) without padding. Stateless.
 */
public final class PageToken {
  private static final int VERSION = 1;
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private PageToken() {}

  /** The token of a position. */
  public static String write(PagePosition position) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeByte(position.side().code);
      out.writeInt(position.size());
      if (!position.key().isEmpty()) {
        out.writeInt(position.owner().method());
        out.writeInt(position.owner().form());
        out.writeInt(position.owner().parameters());
        for (Object value : position.key()) {
          write(value, out);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return encode(bytes.toByteArray());
  }

  private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
    if (value == null) {
      out.writeByte('N');
    } else if (value instanceof Long) {
      out.writeByte('L');
      out.writeLong((Long) value);
    } else if (value instanceof Double) {
      out.writeByte('D');
      out.writeDouble((Double) value);
    } else {
      boolean isText = value instanceof String;
      byte[] bytes = isText ? ((String) value).getBytes(StandardCharsets.UTF_8) : (byte[]) value;
      out.writeByte(isText ? 'T' : 'B');
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /**
   * The position of a token.
   *
   * @throws InvalidPageException if the text is no token of this version
   */
  public static PagePosition read(String token) {
    byte[] bytes = decode(token);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readUnsignedByte();
      if (version != VERSION) {
        throw invalid("is of version " + version + ", which this Alcove does not read", null);
      }
      Side side = side(in.readUnsignedByte());
      int size = in.readInt();
      boolean hasRow = side != Side.FIRST && side != Side.LAST;
      if (size < 1 || size == Integer.MAX_VALUE || hasRow != in.available() > 0) {
        throw invalid("is damaged", null);
      }
      if (!hasRow) {
        return PagePosition.end(side, size);
      }
      PageOwner owner = new PageOwner(in.readInt(), in.readInt(), in.readInt());
      List<@Nullable Object> key = new ArrayList<>();
      while (in.available() > 0) {
        key.add(value(in));
      }
      return new PagePosition(side, size, owner, key);
    } catch (IOException e) {
      throw invalid("is damaged", e);
    }
  }

  private static Side side(int code) {
    for (Side side : Side.values()) {
      // What is around a row is known by a key of the program, which no token holds.
      if (side.code == code && side != Side.AROUND) {
        return side;
      }
    }
    throw invalid("is damaged", null);
  }

  private static @Nullable Object value(DataInputStream in) throws IOException {
    int type = in.readUnsignedByte();
    switch (type) {
      case 'N':
        return null;
      case 'L':
        return in.readLong();
      case 'D':
        return in.readDouble();
      case 'T':
        return new String(bytes(in), StandardCharsets.UTF_8);
      case 'B':
        return bytes(in);
      default:
        throw invalid("is damaged", null);
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw invalid("is damaged", null);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length * 4 / 3 + 2);
    for (int bit = 0; bit < bytes.length * 8; bit += 6) {
      int index = bit / 8;
      int pair =
          (bytes[index] & 0xff) << 8 | (index + 1 < bytes.length ? bytes[index + 1] & 0xff : 0);
      text.append(DIGITS.charAt(pair >> (10 - bit % 8) & 63));
    }
    return text.toString();
  }

  private static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * 6 / 8];
    int pending = 0;
    int bits = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        throw invalid("is damaged", null);
      }
      pending = pending << 6 | digit;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[length++] = (byte) (pending >> bits);
        pending &= (1 << bits) - 1;
      }
    }
    return bytes;
  }

  private static InvalidPageException invalid(String what, @Nullable Throwable cause) {
    return new InvalidPageException(
        "The token of a page " + what + ".\n  Ask for the first page.", null, null, cause);
  }
}
