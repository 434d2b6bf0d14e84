package dev.faultline.engines.migration;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One numbered script of one module.
 *
 * @param module the room that owns it; numbers count inside a module
 * @param number its place
 * @param name what it does, from the file name
 * @param sql its text
 */
public record Migration(String module, int number, String name, String sql) {

    /** Changes when the text changes: a script that was applied must stay as it is. */
    public String checksum() {
        var crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    @Override
    public String toString() {
        return module + "/" + number + " " + name;
    }
}
