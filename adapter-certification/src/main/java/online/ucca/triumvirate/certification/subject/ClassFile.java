package online.ucca.triumvirate.certification.subject;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class refers to, by its constant pool (JVMS §4.4).
 *
 * @param classes the classes, with slashes
 * @param members the methods and fields, as {@code java/net/URL.openStream()Ljava/io/InputStream;}
 */
record ClassFile(Set<String> classes, Set<String> members) {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_HANDLE = 15;

  static ClassFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new IllegalArgumentException("not a class file");
      }
      in.readInt();
      return pool(in, in.readUnsignedShort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassFile pool(DataInputStream in, int count) throws IOException {
    @Nullable String[] texts = new @Nullable String[count];
    int[] tags = new int[count];
    int[][] links = new int[count][];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case UTF8 -> texts[i] = in.readUTF();
        case LONG, DOUBLE -> {
          in.readLong();
          i++;
        }
        case METHOD_HANDLE -> in.skipNBytes(3);
        case CLASS, 8, 16, 19, 20 -> links[i] = new int[] {in.readUnsignedShort()};
        case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE ->
            links[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
        default -> in.skipNBytes(4);
      }
    }
    Set<String> classes = new TreeSet<>();
    Set<String> members = new TreeSet<>();
    for (int i = 1; i < count; i++) {
      if (tags[i] == CLASS) {
        classes.add(String.valueOf(texts[links[i][0]]));
      } else if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
        int[] nameAndType = links[links[i][1]];
        members.add(
            texts[links[links[i][0]][0]] + "." + texts[nameAndType[0]] + texts[nameAndType[1]]);
      }
    }
    return new ClassFile(classes, members);
  }
}
