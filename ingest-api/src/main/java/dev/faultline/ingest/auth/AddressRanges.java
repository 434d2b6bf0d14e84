package dev.faultline.ingest.auth;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Addresses and CIDR ranges. Only literal addresses are read, so no name is ever looked up. */
public final class AddressRanges {
    private static final Logger LOG = LoggerFactory.getLogger(AddressRanges.class);

    private final List<Range> ranges = new ArrayList<>();

    /** An entry that cannot be read is left out and said so: settings are checked where they are saved. */
    public AddressRanges(List<String> entries) {
        for (var entry : entries) {
            range(entry.strip())
                    .ifPresentOrElse(ranges::add, () -> LOG.warn("not an address or CIDR range, left out: {}", entry));
        }
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(String address) {
        return !ranges.isEmpty()
                && bytes(address)
                        .map(bytes -> ranges.stream().anyMatch(range -> range.contains(bytes)))
                        .orElse(false);
    }

    private static Optional<Range> range(String entry) {
        var slash = entry.indexOf('/');
        var address = bytes(slash < 0 ? entry : entry.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var most = address.get().length * 8;
        try {
            var bits = slash < 0 ? most : Integer.parseInt(entry.substring(slash + 1));
            return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Range(address.get(), bits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a literal address; an IPv4 address inside IPv6 becomes the IPv4 one. */
    static Optional<byte[]> bytes(String literal) {
        var text =
                literal.startsWith("[") && literal.endsWith("]") ? literal.substring(1, literal.length() - 1) : literal;
        if (text.isEmpty() || !text.chars().allMatch(AddressRanges::isOfAnAddress)) {
            return Optional.empty();
        }
        try {
            return text.indexOf(':') < 0 && !text.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                    ? Optional.empty()
                    : Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfAnAddress(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c == '.' || c == ':';
    }

    private record Range(byte[] address, int bits) {
        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit += 8) {
                var mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
                if (((address[bit / 8] ^ other[bit / 8]) & mask & 0xff) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
